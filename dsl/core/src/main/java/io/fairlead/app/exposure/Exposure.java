package io.fairlead.app.exposure;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a tier is offered to others: one Service of a certain type.
 *
 * <pre>{@code
 * frontend.exposedBy(LoadBalancer.onPort(80).to("http").andPort(443).to("https"));
 * }</pre>
 *
 * <p>An exposure without port mappings offers every port of the tier under its own number. A tier that nobody exposes
 * gets a {@link ClusterIp} when somebody connects to it or a route points at it. For a DNS alias of something outside the
 * cluster see {@link io.fairlead.app.external.ExternalHost#aliasedAs}.
 */
public sealed interface Exposure permits ClusterIp, Headless, NodePort, LoadBalancer {
    /**
     * The Service type.
     *
     * @return the API's word; {@code ClusterIP} for a headless Service too
     */
    String type();

    /**
     * The port mappings, in order.
     *
     * @return empty for all ports under their own numbers
     */
    List<ExposedPort> ports();

    /**
     * The Service's name where it was said.
     *
     * @return empty for the name that the tier gives it
     */
    Optional<DnsLabel> serviceName();

    /**
     * Annotations of the Service, in order.
     *
     * @return key to value
     */
    Map<String, String> annotations();

    /**
     * The line of Java that declared this exposure; no part of equality.
     *
     * @return the line, or empty when recording is off
     */
    Optional<SourceLine> declaredAt();
}
