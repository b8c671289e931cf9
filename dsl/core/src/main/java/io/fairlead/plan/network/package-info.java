/** Services: how the pods of a tier are found and reached. */
@NullMarked
package io.fairlead.plan.network;

import org.jspecify.annotations.NullMarked;
