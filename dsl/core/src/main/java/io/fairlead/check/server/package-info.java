/**
 * The API server's verdict on one object, offline: accept or refuse, with the causes and the field paths of the server.
 *
 * <p>Start at {@code ServerValidation}; {@code KindRules} is the table of contents. Relations between objects and what the
 * server takes but cannot work are not judged here.
 */
@NullMarked
package io.fairlead.check.server;

import org.jspecify.annotations.NullMarked;
