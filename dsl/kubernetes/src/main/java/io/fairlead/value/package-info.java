/**
 * Names, ports, addresses, quantities, JSON trees and positions: values that are valid once they exist.
 *
 * <p>A text that breaks the rule of its type is refused where it is given, with an
 * {@link io.fairlead.value.InvalidValueException} that names the text and the rule. What two values mean to each other
 * (a port that no container declares, two ranges that overlap) is not decided here.
 */
@NullMarked
package io.fairlead.value;

import org.jspecify.annotations.NullMarked;
