/** Objects that name others: configuration, accounts, targets, namespaces; and names that are taken twice. */
@NullMarked
package io.fairlead.check.wiring.reference;

import org.jspecify.annotations.NullMarked;
