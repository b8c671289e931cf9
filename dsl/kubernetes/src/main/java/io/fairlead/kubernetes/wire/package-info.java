/**
 * What the generated types share: writing to and reading from Jackson's streaming generator and parser, the state of
 * builders, the problems of a reading. The types themselves are in the packages per API group; no API type is named
 * here.
 */
@NullMarked
package io.fairlead.kubernetes.wire;

import org.jspecify.annotations.NullMarked;
