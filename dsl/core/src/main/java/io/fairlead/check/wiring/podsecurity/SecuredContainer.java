package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.EphemeralContainer;
import io.fairlead.kubernetes.core.v1.Lifecycle;
import io.fairlead.kubernetes.core.v1.LifecycleHandler;
import io.fairlead.kubernetes.core.v1.Probe;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import io.fairlead.value.FieldPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A container as the standards see it.
 *
 * @param name its name
 * @param path where it stands
 * @param context what it asks for
 * @param ports what it declares
 * @param probes its probes, by field
 * @param hooks its hooks, by field
 */
record SecuredContainer(
        String name,
        FieldPath path,
        SecurityContext context,
        List<ContainerPort> ports,
        Map<String, Probe> probes,
        Map<String, LifecycleHandler> hooks) {
    static SecuredContainer of(Container spec, FieldPath path) {
        return of(
                spec.name(),
                path,
                spec.securityContext(),
                spec.ports(),
                probes(spec.livenessProbe(), spec.readinessProbe(), spec.startupProbe()),
                spec.lifecycle());
    }

    static SecuredContainer of(EphemeralContainer spec, FieldPath path) {
        return of(
                spec.name(),
                path,
                spec.securityContext(),
                spec.ports(),
                probes(spec.livenessProbe(), spec.readinessProbe(), spec.startupProbe()),
                spec.lifecycle());
    }

    private static SecuredContainer of(
            String name,
            FieldPath path,
            Optional<SecurityContext> context,
            List<ContainerPort> ports,
            Map<String, Probe> probes,
            Optional<Lifecycle> lifecycle) {
        Map<String, LifecycleHandler> hooks = new LinkedHashMap<>();
        lifecycle.flatMap(Lifecycle::postStart).ifPresent(hook -> hooks.put("postStart", hook));
        lifecycle.flatMap(Lifecycle::preStop).ifPresent(hook -> hooks.put("preStop", hook));
        return new SecuredContainer(
                name, path, context.orElseGet(() -> SecurityContext.builder().build()), ports, probes, hooks);
    }

    private static Map<String, Probe> probes(
            Optional<Probe> liveness, Optional<Probe> readiness, Optional<Probe> startup) {
        Map<String, Probe> probes = new LinkedHashMap<>();
        liveness.ifPresent(probe -> probes.put("livenessProbe", probe));
        readiness.ifPresent(probe -> probes.put("readinessProbe", probe));
        startup.ifPresent(probe -> probes.put("startupProbe", probe));
        return probes;
    }

    /** A violation of this container. */
    Violation violation(String field, String seen) {
        return new Violation(path.field("securityContext").field(field), "container \"" + name + "\": " + seen);
    }
}
