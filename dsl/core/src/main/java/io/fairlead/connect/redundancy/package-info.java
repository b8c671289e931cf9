/** What policies say twice: rules, peers and ports that could be dropped without any connection changing. */
@NullMarked
package io.fairlead.connect.redundancy;

import org.jspecify.annotations.NullMarked;
