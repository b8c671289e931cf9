package io.fairlead.plan.pod;

import io.fairlead.app.container.ComputeResources;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.kubernetes.core.v1.ContainerPort;
import io.fairlead.kubernetes.core.v1.Lifecycle;
import io.fairlead.kubernetes.core.v1.LifecycleHandler;
import io.fairlead.kubernetes.core.v1.PullPolicy;
import io.fairlead.kubernetes.core.v1.ResourceRequirements;
import io.fairlead.kubernetes.core.v1.SleepAction;
import io.fairlead.plan.naming.ApiProtocol;
import io.fairlead.value.ImageReference;
import java.time.Duration;
import java.util.List;

/** The containers of a pod, from the containers of the intent. */
final class Containers {
    /** What a container is in its pod. */
    enum Role {
        /** Runs as long as the pod does. */
        MAIN,
        /** Runs to its end before the main container starts. */
        INIT,
        /** A native sidecar: starts before the main container and runs beside it ({@code restartPolicy: Always}). */
        SIDECAR
    }

    private final Environment environment;
    private final PodVolumes volumes;

    Containers(Environment environment, PodVolumes volumes) {
        this.environment = environment;
        this.volumes = volumes;
    }

    io.fairlead.kubernetes.core.v1.Container of(Container container, Role role) {
        var out = io.fairlead.kubernetes.core.v1.Container.builder()
                .name(container.name().text())
                .imagePullPolicy(PullPolicy.ALWAYS);
        container.image().map(ImageReference::toString).ifPresent(out::image);
        if (role == Role.SIDECAR) {
            out.restartPolicy("Always");
        }
        command(container, out);
        environment(container, out);
        probes(container, role, out);
        mounts(container, out);
        if (role != Role.INIT) {
            container.preStopSleep().ifPresent(wait -> out.lifecycle(sleep(wait)));
        }
        return out.resources(resources(container.resources()))
                .securityContext(SecurityContexts.ofContainer(container.readOnlyRootFilesystem()))
                .build();
    }

    private static void command(Container container, io.fairlead.kubernetes.core.v1.Container.Builder out) {
        if (!container.command().isEmpty()) {
            out.command(container.command());
        }
        if (!container.args().isEmpty()) {
            out.args(container.args());
        }
        if (!container.ports().isEmpty()) {
            out.ports(container.ports().stream().map(Containers::port).toList());
        }
    }

    private void environment(Container container, io.fairlead.kubernetes.core.v1.Container.Builder out) {
        if (!container.environmentSources().isEmpty()) {
            out.envFrom(environment.sources(container));
        }
        if (!container.environment().isEmpty()) {
            out.env(environment.variables(container));
        }
    }

    /** An init container runs to its end, so the API server refuses probes on it. */
    private static void probes(Container container, Role role, io.fairlead.kubernetes.core.v1.Container.Builder out) {
        if (role != Role.INIT) {
            Probes probes = new Probes(container);
            probes.startup().ifPresent(out::startupProbe);
            probes.readiness().ifPresent(out::readinessProbe);
            probes.liveness().ifPresent(out::livenessProbe);
        }
    }

    private void mounts(Container container, io.fairlead.kubernetes.core.v1.Container.Builder out) {
        var mounts = volumes.mounts(container);
        if (!mounts.isEmpty()) {
            out.volumeMounts(mounts);
        }
    }

    private static ContainerPort port(Port port) {
        return ContainerPort.builder()
                .name(port.name().text())
                .containerPort(port.number().value())
                .protocol(ApiProtocol.of(port.protocol()))
                .build();
    }

    private static Lifecycle sleep(Duration wait) {
        return Lifecycle.builder()
                .preStop(LifecycleHandler.builder()
                        .sleep(SleepAction.builder().seconds(wait.toSeconds()).build())
                        .build())
                .build();
    }

    private static ResourceRequirements resources(ComputeResources resources) {
        ResourceRequirements.Builder out = ResourceRequirements.builder()
                .putRequests("cpu", resources.cpuRequest())
                .putRequests("memory", resources.memoryRequest())
                .putRequests("ephemeral-storage", resources.ephemeralStorageRequest());
        resources.cpuLimit().ifPresent(limit -> out.putLimits("cpu", limit));
        resources.memoryLimit().ifPresent(limit -> out.putLimits("memory", limit));
        resources.ephemeralStorageLimit().ifPresent(limit -> out.putLimits("ephemeral-storage", limit));
        return out.build();
    }

    /** The containers of one role. */
    List<io.fairlead.kubernetes.core.v1.Container> of(List<Container> containers, Role role) {
        return containers.stream().map(container -> of(container, role)).toList();
    }
}
