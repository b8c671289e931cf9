/** What the documentation shows is what the build compiled and rendered. */
@NullMarked
package io.fairlead.examples.docs;

import org.jspecify.annotations.NullMarked;
