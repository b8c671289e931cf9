/**
 * What all objects of the Kubernetes API share: {@link io.fairlead.kubernetes.Resource}, its type, the registry of kinds,
 * and objects of kinds that have no Java type.
 *
 * <p>The types themselves are generated, one package per API group and version: {@code io.fairlead.kubernetes.apps.v1},
 * {@code io.fairlead.kubernetes.core.v1} and so on. Each is final and immutable, is built with its {@code builder()}, tells
 * absent fields from empty ones, and reads and writes itself on a token stream.
 *
 * <pre>{@code
 * Service web = Service.builder()
 *         .metadata(metadata -> metadata.name("web").namespace("shop"))
 *         .spec(spec -> spec.putSelector("app", "web").addPorts(port -> port.name("http").port(80).targetPort("http")))
 *         .build();
 * }</pre>
 *
 * <p>Read next: {@code io.fairlead.kubernetes.wire} for reading with positions, {@code io.fairlead.kubernetes.schema} for
 * what each minor has.
 */
@NullMarked
package io.fairlead.kubernetes;

import org.jspecify.annotations.NullMarked;
