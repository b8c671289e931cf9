/** What an application declares, as sets of peers and ports: one class for each kind of declaration, none of the planner's. */
@NullMarked
package io.fairlead.proof.declared;

import org.jspecify.annotations.NullMarked;
