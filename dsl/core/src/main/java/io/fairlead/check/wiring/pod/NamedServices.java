package io.fairlead.check.wiring.pod;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Services that the variables of a pod name. */
public final class NamedServices {
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([-a-z0-9.]*[a-z0-9])?");
    private static final Pattern ADDRESS_VARIABLE =
            Pattern.compile(".*(HOST|URL|URI|ADDR|ADDRESS|ENDPOINT|SERVER|SERVERS|BROKERS)", Pattern.CASE_INSENSITIVE);

    private NamedServices() {}

    /**
     * A variable and the Service that it names.
     *
     * @param container whose variable
     * @param path where its value stands
     * @param value the value
     * @param service the Service
     */
    public record Naming(PodContainer container, FieldPath path, String value, Typed<Service> service) {}

    /** Those of all containers of a pod. */
    public static Stream<Naming> of(Cluster cluster, Pod pod) {
        return pod.workload().stream()
                .flatMap(workload -> PodContainer.of(workload).stream())
                .flatMap(container -> of(cluster, container));
    }

    /** Those of one container. */
    public static Stream<Naming> of(Cluster cluster, PodContainer container) {
        List<Naming> namings = new ArrayList<>();
        List<EnvVar> env = container.spec().env();
        for (int i = 0; i < env.size(); i++) {
            FieldPath path = container.path().field("env").index(i).field("value");
            String value = env.get(i).value().orElse("");
            if (isAddress(env.get(i).name(), value)) {
                Matcher host = HOST.matcher(value);
                while (host.find()) {
                    service(cluster, container.workload().namespace(), host.group())
                            .ifPresent(service -> namings.add(new Naming(container, path, value, service)));
                }
            }
        }
        return namings.stream();
    }

    private static boolean isAddress(String name, String value) {
        return !value.isEmpty()
                && (value.contains("://")
                        || value.contains(".svc")
                        || ADDRESS_VARIABLE.matcher(name).matches());
    }

    /** {@code name}, {@code name.namespace} and longer, and the same with a pod before it. */
    private static Optional<Typed<Service>> service(Cluster cluster, String namespace, String host) {
        List<String> words = List.of(host.split("\\.", -1));
        if (words.size() == 1) {
            return cluster.find(Service.class, namespace, host);
        }
        return cluster.find(Service.class, words.get(1), words.get(0))
                .or(() -> words.size() > 2
                        ? cluster.find(Service.class, words.get(2), words.get(1))
                        : cluster.find(Service.class, namespace, words.get(1)));
    }
}
