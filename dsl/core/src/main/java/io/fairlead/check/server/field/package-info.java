/**
 * What every server rule is written with: the field under judgement, the text formats, what changed between minors.
 */
@NullMarked
package io.fairlead.check.server.field;

import org.jspecify.annotations.NullMarked;
