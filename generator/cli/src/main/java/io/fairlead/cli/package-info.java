/**
 * The command line: thin, it turns arguments into calls of the library and answers into text and an exit status.
 *
 * <p>Results go to standard output, everything else to standard error. Exit status: 0 nothing at ERROR; 1 findings at ERROR;
 * 2 the call or its input could not be used.
 */
@NullMarked
package io.fairlead.cli;

import org.jspecify.annotations.NullMarked;
