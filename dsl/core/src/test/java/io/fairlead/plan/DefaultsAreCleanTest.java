package io.fairlead.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.Route;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.exposure.LoadBalancer;
import io.fairlead.app.external.External;
import io.fairlead.target.IngressController;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What widely used linters ask of a manifest, asked of the three-tier shop that says nothing about any of it. */
class DefaultsAreCleanTest {
    private static final Manifests SHOP =
            Manifests.of(shop(), Manifests.TARGET.ingressController(IngressController.TRAEFIK));

    private static App shop() {
        Tier database = Tier.stateful("database")
                .image("postgres:17.6")
                .port("postgres", 5432)
                .replicas(3)
                .storage("data", "20Gi", "/var/lib/postgresql/data")
                .connectsToItself();
        Tier backend = Tier.stateless("backend")
                .image("acme/shop-api:2.3.1")
                .port("http", 8080)
                .connectsTo(database)
                .connectsTo(External.host("api.stripe.com").port(443))
                .env("DB_HOST", database.address().host())
                .initContainer(Container.named("migrate").image("acme/shop-migrate:2.3.1"))
                .autoscale(2, 6, 70);
        Tier frontend = Tier.stateless("frontend")
                .image("acme/shop-web:2.3.1")
                .port("http", 3000)
                .connectsTo(backend)
                .exposedBy(LoadBalancer.onPort(80));
        return App.named("shop")
                .inNamespace("production")
                .tiers(frontend, backend, database)
                .route(Route.host("app.example.com")
                        .tls("tls-secret")
                        .path("/", frontend)
                        .path("/api", backend));
    }

    private static List<Tree> workloads() {
        return Stream.concat(SHOP.all("Deployment").stream(), SHOP.all("StatefulSet").stream())
                .toList();
    }

    private static List<Tree> containers() {
        return workloads().stream()
                .flatMap(workload -> Stream.of("containers", "initContainers")
                        .flatMap(list -> workload.list("spec template spec " + list).stream()))
                .toList();
    }

    @Test
    void namesAFixedTagAndPullsAlways() {
        assertThat(containers()).hasSize(4).allSatisfy(container -> {
            assertThat(container.text("image")).matches(".+:[0-9].*");
            assertThat(container.text("imagePullPolicy")).isEqualTo("Always");
        });
    }

    @Test
    void requestsAndLimitsEveryResource() {
        assertThat(containers()).allSatisfy(container -> {
            for (String side : List.of("requests", "limits")) {
                assertThat(container.map("resources " + side)).containsOnlyKeys("cpu", "memory", "ephemeral-storage");
            }
        });
    }

    @Test
    void runsWithoutRightsAndWithAWritableTmp() {
        assertThat(workloads()).allSatisfy(workload -> {
            Tree context = workload.at("spec template spec securityContext");
            assertThat(context.text("runAsNonRoot")).isEqualTo("true");
            assertThat(context.text("seccompProfile type")).isEqualTo("RuntimeDefault");
            assertThat(Stream.of("runAsUser", "runAsGroup", "fsGroup")
                            .map(context::text)
                            .map(Integer::parseInt))
                    .allMatch(id -> id > 10000);
        });
        assertThat(containers()).allSatisfy(container -> {
            assertThat(container.at("securityContext"))
                    .hasToString("{capabilities={drop=[ALL]}, readOnlyRootFilesystem=true,"
                            + " allowPrivilegeEscalation=false}");
            assertThat(container.list("volumeMounts"))
                    .extracting(mount -> mount.text("mountPath"))
                    .contains("/tmp");
        });
    }

    @Test
    void givesEachTierAnAccountWithoutAToken() {
        assertThat(workloads()).allSatisfy(workload -> {
            Tree pod = workload.at("spec template spec");
            assertThat(pod.text("automountServiceAccountToken")).isEqualTo("false");
            assertThat(SHOP.get("ServiceAccount", pod.text("serviceAccountName"))
                            .text("automountServiceAccountToken"))
                    .isEqualTo("false");
        });
    }

    @Test
    void asksTwoDifferentProbesOnDeclaredPorts() {
        assertThat(workloads()).allSatisfy(workload -> {
            Tree container = workload.at("spec template spec containers 0");
            assertThat(container.text("readinessProbe")).isNotEqualTo(container.text("livenessProbe"));
            assertThat(container.text("readinessProbe tcpSocket port")).isEqualTo(container.text("ports 0 name"));
            assertThat(container.text("livenessProbe tcpSocket port"))
                    .isEqualTo(container.text("ports 0 containerPort"));
        });
    }

    @Test
    void runsSeveralReplicasAndLeavesTheNumberToTheAutoscaler() {
        assertThat(SHOP.get("Deployment", "frontend").text("spec replicas")).isEqualTo("2");
        assertThat(SHOP.get("Deployment", "frontend").text("spec strategy type"))
                .isEqualTo("RollingUpdate");
        assertThat(SHOP.get("Deployment", "backend").has("spec replicas")).isFalse();
        assertThat(SHOP.get("HorizontalPodAutoscaler", "backend").text("spec minReplicas"))
                .isEqualTo("2");
    }

    @Test
    void spreadsReplicasByASelectorThatMatchesThem() {
        assertThat(workloads()).allSatisfy(workload -> {
            Map<String, Object> labels = workload.map("spec template metadata labels");
            Tree pod = workload.at("spec template spec");
            String term = "affinity podAntiAffinity preferredDuringSchedulingIgnoredDuringExecution 0 podAffinityTerm";
            assertThat(pod.text(term + " topologyKey")).isEqualTo("kubernetes.io/hostname");
            assertThat(labels).containsAllEntriesOf(pod.map(term + " labelSelector matchLabels"));
            assertThat(pod.map("topologySpreadConstraints 0 labelSelector matchLabels"))
                    .isNotEmpty()
                    .isEqualTo(pod.map(term + " labelSelector matchLabels"));
        });
    }

    @Test
    void letsNodesBeDrained() {
        assertThat(SHOP.all("PodDisruptionBudget")).hasSize(3).allSatisfy(budget -> {
            assertThat(budget.text("spec maxUnavailable")).isEqualTo("1");
            assertThat(budget.has("spec minAvailable")).isFalse();
            assertThat(budget.text("spec unhealthyPodEvictionPolicy")).isEqualTo("AlwaysAllow");
        });
    }

    @Test
    void isolatesEveryPodAndGovernsTheStatefulSet() {
        assertThat(workloads()).allSatisfy(workload -> {
            Tree policy = SHOP.get("NetworkPolicy", workload.text("metadata name"));
            assertThat(policy.text("spec policyTypes")).isEqualTo("[Ingress, Egress]");
            assertThat(workload.map("spec template metadata labels"))
                    .containsAllEntriesOf(policy.map("spec podSelector matchLabels"));
        });
        Tree set = SHOP.get("StatefulSet", "database");
        Tree service = SHOP.get("Service", set.text("spec serviceName"));
        assertThat(service.text("spec clusterIP")).isEqualTo("None");
        assertThat(set.map("spec template metadata labels")).containsAllEntriesOf(service.map("spec selector"));
    }

    @Test
    void usesANamespaceOfItsOwnNoNodePortAndNoSecretVariable() {
        assertThat(SHOP.documents().stream().skip(1))
                .allSatisfy(document ->
                        assertThat(document.text("metadata namespace")).isEqualTo("production"));
        assertThat(SHOP.all("Service"))
                .extracting(service -> service.text("spec type"))
                .doesNotContain("NodePort");
        assertThat(containers().stream().flatMap(container -> container.list("env").stream()))
                .hasSize(1)
                .noneMatch(variable -> variable.text("name").matches("(?i).*(secret|password|token).*"));
    }

    @Test
    void carriesTheRecommendedLabels() {
        assertThat(workloads()).allSatisfy(workload -> {
            for (String labels : List.of("metadata labels", "spec template metadata labels")) {
                assertThat(workload.map(labels))
                        .containsKeys(
                                "app.kubernetes.io/name",
                                "app.kubernetes.io/instance",
                                "app.kubernetes.io/version",
                                "app.kubernetes.io/component",
                                "app.kubernetes.io/part-of",
                                "app.kubernetes.io/managed-by");
            }
            assertThat(workload.text("metadata labels app.kubernetes.io/instance"))
                    .isEqualTo(workload.text("metadata name"));
        });
    }
}
