package io.fairlead.connect.oracle;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.Protocol;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.yaml.ReadDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A small cluster made from a seed, both as objects and as the oracle sees it. */
public final class RandomWorld {
    private static final List<String> NAMESPACES = List.of("one", "two", "three");

    private final RandomSpecs specs;
    private final Random random;
    private final boolean addresses;
    private final List<Manifest> objects = new ArrayList<>();
    private final Map<String, Map<String, String>> namespaceLabels = new HashMap<>();
    private final List<NaivePod> pods = new ArrayList<>();
    private final List<NaiveEvaluator.Placed> policies = new ArrayList<>();

    /**
     * Makes a cluster.
     *
     * @param seed the same one makes the same cluster
     * @param addresses whether pods have known addresses, and some are on the host network
     */
    public RandomWorld(long seed, boolean addresses) {
        this.random = new Random(seed);
        this.specs = new RandomSpecs(random);
        this.addresses = addresses;
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            namespace(NAMESPACES.get(i));
        }
        for (int i = random.nextInt(5) + 1; i > 0; i--) {
            pod(NAMESPACES.get(random.nextInt(count)), i);
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            policy(NAMESPACES.get(random.nextInt(count)), i);
        }
    }

    /** The objects. */
    public Manifests manifests() {
        return new Manifests(objects, List.of());
    }

    /** The pods. */
    public List<NaivePod> pods() {
        return pods;
    }

    /** The policies in their namespaces. */
    public List<NaiveEvaluator.Placed> policies() {
        return policies;
    }

    /** The oracle. */
    public NaiveEvaluator oracle() {
        return new NaiveEvaluator(namespaceLabels, policies, addresses);
    }

    /** The oracle, had the namespaces other labels. */
    public NaiveEvaluator oracle(Map<String, Map<String, String>> otherLabels) {
        return new NaiveEvaluator(otherLabels, policies, addresses);
    }

    /** Wraps an object as if it had been read. */
    public static Manifest manifest(Resource resource, String namespace) {
        return new Manifest(
                new ReadDocument(resource, Map.of(), List.of()), "world.yaml", 0, 0, namespace, Optional.empty());
    }

    private void namespace(String name) {
        Map<String, String> labels = new HashMap<>();
        if (specs.chance(60)) {
            labels.put("env", specs.oneOf(RandomSpecs.VALUES));
        }
        if (specs.chance(40)) {
            labels.put("team", specs.oneOf(RandomSpecs.VALUES));
        }
        if (!labels.isEmpty() || specs.chance(50)) {
            Map<String, String> written = Map.copyOf(labels);
            objects.add(manifest(
                    Namespace.builder()
                            .metadata(meta -> meta.name(name).labels(written))
                            .build(),
                    ""));
        }
        labels.put("kubernetes.io/metadata.name", name);
        namespaceLabels.put(name, labels);
    }

    private void pod(String namespace, int number) {
        Map<String, String> labels = specs.labels();
        boolean deployed = !addresses && specs.chance(50);
        boolean onHost = addresses && specs.chance(15);
        String name = "pod" + number;
        String address = "10.0." + (1 + random.nextInt(3)) + "." + number;
        List<NaivePod.NamedPort> ports = ports();
        int copies = deployed ? 1 + random.nextInt(2) : 1;
        PodSpec spec = spec(ports, onHost);
        objects.add(manifest(
                deployed ? deployment(name, labels, spec, copies) : pod(name, labels, spec, address), namespace));
        String text = namespace + "/" + name + (deployed ? "[Deployment]" : "[Pod]");
        pods.add(new NaivePod(text, namespace, labels, ports, address, onHost, copies));
    }

    private List<NaivePod.NamedPort> ports() {
        List<NaivePod.NamedPort> out = new ArrayList<>();
        for (String name : RandomSpecs.NAMES) {
            if (specs.chance(60)) {
                Protocol protocol = specs.oneOf(List.of(Protocol.values()));
                out.add(new NaivePod.NamedPort(name, protocol.toString(), specs.oneOf(List.of(53, 80, 8080, 9090))));
            }
        }
        return out;
    }

    /** The first port is that of a container, the second that of a sidecar; a plain init container must not count. */
    private static PodSpec spec(List<NaivePod.NamedPort> ports, boolean onHost) {
        PodSpec.Builder out = PodSpec.builder().hostNetwork(onHost);
        out.addContainers(container("main", ports.subList(0, Math.min(1, ports.size()))));
        if (ports.size() > 1) {
            out.addInitContainers(container("sidecar", ports.subList(1, 2)).toBuilder()
                    .restartPolicy("Always")
                    .build());
        }
        out.addInitContainers(container("setup", List.of(new NaivePod.NamedPort("dns", "UDP", 443))));
        return out.build();
    }

    private static Container container(String name, List<NaivePod.NamedPort> ports) {
        Container.Builder out = Container.builder().name(name).image("image");
        ports.forEach(port -> out.addPorts(one -> one.name(port.name())
                .containerPort(port.number())
                .protocol(Protocol.fromValue(port.protocol()).orElseThrow())));
        return out.build();
    }

    private Pod pod(String name, Map<String, String> labels, PodSpec spec, String address) {
        Pod.Builder out =
                Pod.builder().metadata(meta -> meta.name(name).labels(labels)).spec(spec);
        return (addresses ? out.status(status -> status.podIP(address)) : out).build();
    }

    private static Deployment deployment(String name, Map<String, String> labels, PodSpec spec, int copies) {
        return Deployment.builder()
                .metadata(meta -> meta.name(name))
                .spec(all -> all.replicas(copies)
                        .selector(selector -> selector.matchLabels(labels))
                        .template(template ->
                                template.metadata(meta -> meta.labels(labels)).spec(spec)))
                .build();
    }

    private void policy(String namespace, int number) {
        NetworkPolicy policy = NetworkPolicy.builder()
                .metadata(meta -> meta.name("policy" + number))
                .spec(specs.spec())
                .build();
        policies.add(new NaiveEvaluator.Placed(namespace, policy));
        objects.add(manifest(policy, namespace));
    }
}
