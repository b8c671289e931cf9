package io.fairlead.check.server;

import static io.fairlead.target.Cni.CALICO;
import static io.fairlead.target.IngressController.NGINX;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Probe;
import io.fairlead.app.exposure.ClusterIp;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.exposure.NodePort;
import io.fairlead.app.external.External;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.target.Target;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import io.fairlead.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the planner renders, and what becomes of it when one thing is broken. */
class RenderedAppsTest {
    /** A value that no field of that name takes, wherever it stands. */
    private static final Map<String, JsonValue> BROKEN = Map.of(
            "containerPort", JsonValue.of(70000),
            "targetPort", JsonValue.of(70000),
            "port", JsonValue.of(70000),
            "nodePort", JsonValue.of(80),
            "image", JsonValue.of(""),
            "mountPath", JsonValue.of(""),
            "replicas", JsonValue.of(-1),
            "namespace", JsonValue.of("Not.A.Label"),
            "matchLabels", JsonValue.of(Map.of("a b", JsonValue.of("c"))),
            "labels", JsonValue.of(Map.of("a", JsonValue.of("no spaces"))));

    static App shop() {
        Tier database = Tier.stateful("database")
                .image("postgres:17.6")
                .port("postgres", 5432)
                .replicas(3)
                .storage("data", "20Gi", "/var/lib/postgresql/data")
                .connectsToItself();
        Tier backend = Tier.stateless("backend")
                .image("ghcr.io/acme/shop-api:2.3.1")
                .port("http", 8080)
                .port("metrics", 9090)
                .env("DB_HOST", database.address().host())
                .config("settings", "/etc/shop", Map.of("shop.properties", "currency=EUR"))
                .readiness(Probe.http("/ready"))
                .liveness(Probe.tcp())
                .writablePath("/tmp")
                .connectsTo(database)
                .connectsTo(External.host("api.stripe.com").port(443));
        Tier frontend = Tier.stateless("frontend")
                .image("ghcr.io/acme/shop-web:2.3.1")
                .port("http", 3000)
                .connectsTo(backend)
                .exposedBy(LoadBalancer.onPort(80));
        Tier console = Tier.stateless("console")
                .image("ghcr.io/acme/console:1.0.0")
                .port("http", 8000)
                .exposedBy(NodePort.onPort(80).nodePort(30080));
        Tier search = Tier.stateless("search")
                .image("ghcr.io/acme/search:1.0.0")
                .port("http", 8000)
                .exposedBy(ClusterIp.allPorts());
        Tier importer = Tier.job("importer").image("ghcr.io/acme/import:1.0.0").connectsTo(database);
        Tier report = Tier.cronJob("report", "0 3 * * *")
                .image("ghcr.io/acme/report:1.0.0")
                .connectsTo(database);
        return App.named("shop")
                .inNamespace("production")
                .tiers(frontend, backend, database, console, search, importer, report)
                .route(Route.host("app.example.com")
                        .tls("tls-secret")
                        .path("/", frontend)
                        .path("/api", backend));
    }

    static List<KubernetesVersion> minors() {
        return IntStream.rangeClosed(KubernetesVersion.OLDEST_MINOR, KubernetesVersion.NEWEST_MINOR)
                .mapToObj(KubernetesVersion::new)
                .toList();
    }

    private static List<Resource> rendered(KubernetesVersion minor) {
        Target target = Target.kubernetes(minor.toString()).cni(CALICO).ingressController(NGINX);
        return Fairlead.render(shop(), target).resources();
    }

    @ParameterizedTest
    @MethodSource("minors")
    void serverTakesWhatIsRendered(KubernetesVersion minor) {
        List<Resource> resources = rendered(minor);

        assertThat(resources).hasSizeGreaterThan(20);
        assertThat(resources)
                .allSatisfy(resource ->
                        assertThat(ServerValidation.validate(resource, minor)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("minors")
    void serverTakesWhatIsWrittenAsYaml(KubernetesVersion minor) {
        ReadResult read = YamlReader.read(YamlWriter.write(rendered(minor)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.resources())
                .hasSizeGreaterThan(20)
                .allSatisfy(resource ->
                        assertThat(ServerValidation.validate(resource, minor)).isEmpty());
    }

    @Test
    void serverRefusesEveryObjectOfWhichOneFieldIsBroken() {
        KubernetesVersion minor = KubernetesVersion.DEFAULT;
        List<String> accepted = new ArrayList<>();
        int broken = 0;
        for (Resource resource : rendered(minor)) {
            Map<FieldPath, JsonValue> mutants = mutants(FieldPath.root(), tree(resource));
            broken += mutants.size();
            mutants.forEach((path, mutant) -> {
                if (isAccepted((JsonObject) mutant, minor)) {
                    accepted.add(resource.kind() + " " + path);
                }
            });
        }

        // references to a ConfigMap and labels of claim templates are not looked at; variables may have almost any name
        assertThat(accepted)
                .containsExactly(
                        "Deployment spec.template.spec.volumes[0].configMap.name",
                        "Deployment spec.template.spec.containers[0].env[0].name",
                        "StatefulSet spec.volumeClaimTemplates[0].metadata.labels");
        assertThat(broken).isGreaterThan(150);
    }

    private static boolean isAccepted(JsonObject tree, KubernetesVersion minor) {
        return read(tree)
                .filter(resource -> ServerValidation.validate(resource, minor).isEmpty())
                .isPresent();
    }

    private static Optional<Resource> read(JsonObject tree) {
        ReadResult read = YamlReader.read(YamlWriter.write(UntypedResource.of(tree)));
        return read.problems().isEmpty() ? read.resources().stream().findFirst() : Optional.empty();
    }

    private static JsonObject tree(Resource resource) {
        String yaml = YamlWriter.write(resource).replaceFirst("apiVersion: \\S+", "apiVersion: example.com/v1");
        return Patch.tree(yaml).with("apiVersion", JsonValue.of(resource.apiVersion()));
    }

    /** The tree with one place broken, by that place. */
    private static Map<FieldPath, JsonValue> mutants(FieldPath path, JsonValue value) {
        Map<FieldPath, JsonValue> mutants = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.members().forEach((name, inner) -> {
                broken(name, inner).ifPresent(bad -> mutants.put(path.field(name), object.with(name, bad)));
                mutants(path.field(name), inner).forEach((at, mutant) -> mutants.put(at, object.with(name, mutant)));
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                int index = i;
                mutants(path.index(i), array.items().get(i))
                        .forEach((at, mutant) -> mutants.put(at, replaced(array, index, mutant)));
            }
        }
        return mutants;
    }

    private static JsonValue replaced(JsonArray array, int index, JsonValue item) {
        List<JsonValue> items = new ArrayList<>(array.items());
        items.set(index, item);
        return JsonValue.of(items);
    }

    private static Optional<JsonValue> broken(String name, JsonValue value) {
        boolean scalar = value instanceof JsonString || value instanceof JsonNumber;
        if (name.equals("name") && scalar) {
            return Optional.of(JsonValue.of("%"));
        }
        return Optional.ofNullable(BROKEN.get(name)).filter(bad -> scalar || bad instanceof JsonObject);
    }
}
