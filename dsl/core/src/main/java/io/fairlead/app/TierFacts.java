package io.fairlead.app;

import io.fairlead.app.container.Container;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import io.fairlead.value.SourceLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What all kinds of tiers have in common, as one value that their shared steps can replace. */
@Value.Immutable
abstract class TierFacts {
    abstract Container main();

    abstract List<Container> sidecars();

    abstract List<Container> initContainers();

    abstract List<Connection> connections();

    abstract List<Inbound> inbound();

    abstract List<Exposure> exposures();

    abstract Map<LabelKey, LabelValue> labels();

    abstract Map<String, String> annotations();

    abstract Map<String, String> serviceAccountAnnotations();

    abstract List<Customization<?>> customizations();

    @Value.Default
    RunAs runAs() {
        return RunAs.DEFAULT;
    }

    @Value.Default
    Duration terminationGrace() {
        return Tier.DEFAULT_TERMINATION_GRACE;
    }

    @Value.Check
    void checkPorts() {
        PodContainers.checkPorts(this);
    }

    @Value.Auxiliary
    abstract Optional<SourceLine> declaredAt();
}
