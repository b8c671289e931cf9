/**
 * What the author of a manifest allows: findings about one object, by annotation, with a reason.
 *
 * <pre>
 * metadata:
 *   annotations:
 *     allow.fairlead.io/service.unnamed-port: the client library insists on a port without a name
 * </pre>
 */
@NullMarked
package io.fairlead.check.allowance;

import org.jspecify.annotations.NullMarked;
