/** Not exported: how the model refuses a second entry under the same key. */
@NullMarked
package io.fairlead.app.internal;

import org.jspecify.annotations.NullMarked;
