package io.fairlead.app.external;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import io.fairlead.value.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workload of another application in the same cluster, behind a Service.
 *
 * <p>Ports are the ports of its <em>pods</em>, since that is what network policies see.
 *
 * <pre>{@code
 * External.service("prometheus", "monitoring", Map.of("app.kubernetes.io/name", "prometheus"))
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ExternalService extends ExternalSteps<ExternalService> implements External {
    ExternalService() {}

    /**
     * The Service's name.
     *
     * @return a DNS label
     */
    public abstract DnsLabel name();

    /**
     * The namespace of the Service and its pods.
     *
     * @return a DNS label
     */
    public abstract DnsLabel namespace();

    /**
     * Labels that all its pods carry.
     *
     * @return at least one
     */
    public abstract Map<LabelKey, LabelValue> podLabels();

    @Override
    public abstract List<ExternalPort> ports();

    @Override
    @Value.Auxiliary
    public abstract Optional<SourceLine> declaredAt();

    @Override
    public String describe() {
        return namespace() + "/" + name();
    }

    @Override
    ExternalService withAllPorts(List<ExternalPort> ports) {
        return ImmutableExternalService.copyOf(this).withPorts(ports);
    }
}
