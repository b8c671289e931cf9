/** Addresses as exact sets of ranges, IPv4 and IPv6. */
@NullMarked
package io.fairlead.connect.address;

import org.jspecify.annotations.NullMarked;
