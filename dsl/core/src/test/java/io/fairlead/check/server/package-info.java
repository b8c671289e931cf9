/** The server's rules, judged by tables under {@code src/test/resources/server}. */
@NullMarked
package io.fairlead.check.server;

import org.jspecify.annotations.NullMarked;
