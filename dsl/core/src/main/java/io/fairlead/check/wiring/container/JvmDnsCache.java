package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.pod.ContainerRule;
import io.fairlead.check.wiring.pod.JavaProgram;
import io.fairlead.check.wiring.pod.NamedServices;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A JVM that calls a headless Service forgets addresses as soon as pods are replaced.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/doc-files/net-properties.html">Networking
 *     Properties</a>
 */
final class JvmDnsCache extends ContainerRule {
    JvmDnsCache() {
        super("container/jvm-dns-cache");
    }

    @Override
    protected void check(Cluster cluster, PodContainer container, Consumer<Diagnostic> findings) {
        if (!JavaProgram.isRunBy(container.spec()) || isConfigured(container)) {
            return;
        }
        headless(cluster, container)
                .ifPresent(service -> findings.accept(note(
                                container,
                                container.path(),
                                container + " calls the headless Service \"" + service.name()
                                        + "\", and a JVM keeps the address of a replaced pod for 30 s")
                        .fix("add -Dsun.net.inetaddr.ttl=5 to JAVA_TOOL_OPTIONS")));
    }

    private static boolean isConfigured(PodContainer container) {
        String text = String.join(" ", container.spec().command()) + " "
                + String.join(" ", container.spec().args()) + " "
                + container.spec().env().stream()
                        .flatMap(variable -> variable.value().stream())
                        .collect(Collectors.joining(" "));
        return text.contains("sun.net.inetaddr.ttl") || text.contains("java.security.properties");
    }

    private static Optional<Typed<Service>> headless(Cluster cluster, PodContainer container) {
        return NamedServices.of(cluster, container)
                .map(NamedServices.Naming::service)
                .filter(ServiceIndex::isHeadless)
                .findFirst();
    }
}
