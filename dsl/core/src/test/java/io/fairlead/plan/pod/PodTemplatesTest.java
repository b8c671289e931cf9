package io.fairlead.plan.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.RunAs;
import io.fairlead.app.Spread;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Probe;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PodTemplatesTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1.2");

    private static Tree pod(Tier tier) {
        return Manifests.of(tier).get("Deployment", tier.name().text()).at("spec template");
    }

    @Test
    void runsAsANumberedUserThatIsNotRoot() {
        Tree pod = pod(WEB);
        assertThat(pod.at("spec securityContext"))
                .hasToString("{runAsUser=10001, runAsGroup=10001, runAsNonRoot=true, fsGroup=10001,"
                        + " seccompProfile={type=RuntimeDefault}}");
        assertThat(pod.at("spec containers 0 securityContext"))
                .hasToString("{capabilities={drop=[ALL]}, readOnlyRootFilesystem=true,"
                        + " allowPrivilegeEscalation=false}");
    }

    @Test
    void runsAsTheUserThatATierNames() {
        assertThat(pod(WEB.runAs(RunAs.user(999))).at("spec securityContext").text("runAsUser"))
                .isEqualTo("999");
    }

    @Test
    void mountsNoTokenAndNoServiceVariables() {
        Tree spec = pod(WEB).at("spec");
        assertThat(spec.text("automountServiceAccountToken")).isEqualTo("false");
        assertThat(spec.text("enableServiceLinks")).isEqualTo("false");
        assertThat(spec.text("serviceAccountName")).isEqualTo("web");
    }

    @Test
    void namesThePullSecretsOfTheApplication() {
        App app = App.named("shop").imagePullSecret("registry").tiers(WEB);
        assertThat(Manifests.of(app).get("Deployment", "web").text("spec template spec imagePullSecrets"))
                .isEqualTo("[{name=registry}]");
    }

    @Test
    void carriesTheTiersAnnotationsOnThePodsOnly() {
        Tree deployment =
                Manifests.of(WEB.annotation("prometheus.io/scrape", "true")).get("Deployment", "web");
        assertThat(deployment.text("spec template metadata annotations")).isEqualTo("{prometheus.io/scrape=true}");
        assertThat(deployment.text("metadata annotations")).isEqualTo("absent");
    }

    @Test
    void carriesLabelsInThreeRoles() {
        assertThat(pod(WEB).at("metadata labels"))
                .hasToString("{app.kubernetes.io/name=shop, app.kubernetes.io/component=web,"
                        + " app.kubernetes.io/instance=web, app.kubernetes.io/version=1.2,"
                        + " app.kubernetes.io/part-of=shop, app.kubernetes.io/managed-by=fairlead,"
                        + " fairlead.io/app=shop, fairlead.io/tier=web}");
    }

    @Test
    void leavesOutATagThatIsNoLabelValue() {
        assertThat(pod(Tier.stateless("web").image("web:1.2-")).text("metadata labels app.kubernetes.io/version"))
                .isEqualTo("absent");
    }

    @Test
    void pullsAlwaysAndBoundsEveryResource() {
        Tree container = pod(WEB).at("spec containers 0");
        assertThat(container.text("imagePullPolicy")).isEqualTo("Always");
        assertThat(container.at("resources"))
                .hasToString("{limits={cpu=500m, memory=256Mi, ephemeral-storage=256Mi},"
                        + " requests={cpu=100m, memory=256Mi, ephemeral-storage=64Mi}}");
    }

    @Test
    void startsSidecarsBeforeInitContainersAndKeepsThemRunning() {
        Tree spec = pod(WEB.initContainer(Container.named("migrate").image("migrate:1"))
                        .sidecar(Container.named("proxy").image("proxy:1").port("admin", 9901)))
                .at("spec");
        assertThat(spec.list("initContainers"))
                .extracting(container -> container.text("name") + " " + container.text("restartPolicy"))
                .containsExactly("proxy Always", "migrate absent");
        assertThat(spec.list("initContainers"))
                .allSatisfy(container -> assertThat(container.text("securityContext allowPrivilegeEscalation"))
                        .isEqualTo("false"));
        assertThat(spec.text("initContainers 0 readinessProbe tcpSocket port")).isEqualTo("admin");
        assertThat(spec.text("initContainers 1 readinessProbe")).isEqualTo("absent");
    }

    @Test
    void sleepsBeforeItStops() {
        Tree spec = pod(WEB.container(c -> c.preStopSleep(Duration.ofSeconds(5)))
                        .terminationGrace(Duration.ofSeconds(40)))
                .at("spec");
        assertThat(spec.text("containers 0 lifecycle")).isEqualTo("{preStop={sleep={seconds=5}}}");
        assertThat(spec.text("terminationGracePeriodSeconds")).isEqualTo("40");
    }

    @Test
    void prefersDifferentNodesAndZones() {
        Tree spec = pod(WEB).at("spec");
        assertThat(spec.at("affinity"))
                .hasToString("{podAntiAffinity={preferredDuringSchedulingIgnoredDuringExecution=[{weight=100,"
                        + " podAffinityTerm={labelSelector={matchLabels={app.kubernetes.io/name=shop,"
                        + " app.kubernetes.io/component=web}}, topologyKey=kubernetes.io/hostname}}]}}");
        assertThat(spec.at("topologySpreadConstraints"))
                .hasToString("[{maxSkew=1, topologyKey=topology.kubernetes.io/zone,"
                        + " whenUnsatisfiable=ScheduleAnyway,"
                        + " labelSelector={matchLabels={app.kubernetes.io/name=shop,"
                        + " app.kubernetes.io/component=web}}}]");
    }

    @Test
    void requiresDifferentNodesOrLeavesThemOpen() {
        Tier required = Tier.stateless("web").image("web:1").spread(Spread.REQUIRED);
        Tier none = Tier.stateless("web").image("web:1").spread(Spread.NONE);
        assertThat(pod(required).text("spec topologySpreadConstraints 0 whenUnsatisfiable"))
                .isEqualTo("DoNotSchedule");
        assertThat(
                        pod(required)
                                .has(
                                        "spec affinity podAntiAffinity requiredDuringSchedulingIgnoredDuringExecution 0 topologyKey"))
                .isTrue();
        assertThat(pod(none).has("spec affinity")).isFalse();
    }

    @Test
    void asksTheFirstTcpPortInTwoDifferentWays() {
        Tree container = pod(WEB.udpPort("stats", 8125).port("http", 8080)).at("spec containers 0");
        assertThat(container.at("readinessProbe"))
                .hasToString("{tcpSocket={port=http}, timeoutSeconds=2, periodSeconds=10, failureThreshold=3}");
        assertThat(container.at("livenessProbe"))
                .hasToString("{tcpSocket={port=8080}, timeoutSeconds=2, periodSeconds=20, failureThreshold=3}");
        assertThat(container.has("startupProbe")).isFalse();
    }

    @Test
    void hasNoProbeWithoutATcpPort() {
        Tree container = pod(WEB.udpPort("stats", 8125)).at("spec containers 0");
        assertThat(List.of(container.has("readinessProbe"), container.has("livenessProbe")))
                .containsExactly(false, false);
    }

    @Test
    void asksAsATierSays() {
        Tree container = pod(WEB.port("http", 8080)
                        .port("grpc", 9090)
                        .readiness(Probe.https("/ready").after(Duration.ofSeconds(3)))
                        .liveness(Probe.grpc("shop").onPort("grpc").failingAfter(5))
                        .startup(Probe.exec("/bin/check", "-v").every(Duration.ofSeconds(1))))
                .at("spec containers 0");
        assertThat(container.at("readinessProbe"))
                .hasToString("{httpGet={path=/ready, port=http, scheme=HTTPS}, initialDelaySeconds=3,"
                        + " timeoutSeconds=2, periodSeconds=10, failureThreshold=3}");
        assertThat(container.at("livenessProbe"))
                .hasToString("{grpc={port=9090, service=shop}, timeoutSeconds=2, periodSeconds=10,"
                        + " failureThreshold=5}");
        assertThat(container.at("startupProbe"))
                .hasToString("{exec={command=[/bin/check, -v]}, timeoutSeconds=2, periodSeconds=1,"
                        + " failureThreshold=3}");
    }
}
