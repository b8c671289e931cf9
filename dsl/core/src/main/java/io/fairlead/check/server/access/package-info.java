/** Who may do what: roles and their bindings. */
@NullMarked
package io.fairlead.check.server.access;

import org.jspecify.annotations.NullMarked;
