package io.fairlead.plan.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.Concurrency;
import io.fairlead.app.DisruptionBudget;
import io.fairlead.app.Storage;
import io.fairlead.app.StorageAccess;
import io.fairlead.app.Tier;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkloadsTest {
    private static final String SELECTOR = "{app.kubernetes.io/name=shop, app.kubernetes.io/component=";

    @Test
    void rollsADeploymentWithoutLosingCapacity() {
        Tree spec = Manifests.of(Tier.stateless("web").image("web:1"))
                .get("Deployment", "web")
                .at("spec");
        assertThat(spec.text("replicas")).isEqualTo("2");
        assertThat(spec.text("revisionHistoryLimit")).isEqualTo("5");
        assertThat(spec.at("selector")).hasToString("{matchLabels=" + SELECTOR + "web}}");
        assertThat(spec.at("strategy"))
                .hasToString("{type=RollingUpdate, rollingUpdate={maxUnavailable=0, maxSurge=1}}");
        assertThat(spec.text("template spec restartPolicy")).isEqualTo("Always");
    }

    @Test
    void leavesTheNumberOfReplicasToTheAutoscaler() {
        Manifests manifests = Manifests.of(Tier.stateless("web").image("web:1").autoscale(2, 10, 70));
        assertThat(manifests.get("Deployment", "web").has("spec replicas")).isFalse();
        assertThat(manifests.get("HorizontalPodAutoscaler", "web").at("spec"))
                .hasToString("{scaleTargetRef={kind=Deployment, name=web, apiVersion=apps/v1}, minReplicas=2,"
                        + " maxReplicas=10, metrics=[{type=Resource, resource={name=cpu,"
                        + " target={type=Utilization, averageUtilization=70}}}]}");
    }

    @Test
    void scalesAStatefulSetByItsOwnKind() {
        Manifests manifests =
                Manifests.of(Tier.stateful("db").image("db:1").port("sql", 5432).autoscale(3, 5, 80));
        assertThat(manifests.get("HorizontalPodAutoscaler", "db").text("spec scaleTargetRef kind"))
                .isEqualTo("StatefulSet");
        assertThat(manifests.get("StatefulSet", "db").has("spec replicas")).isFalse();
    }

    @Test
    void namesTheGoverningServiceAndClaimsTheStorage() {
        Tree spec = Manifests.of(Tier.stateful("db")
                        .image("db:1")
                        .port("sql", 5432)
                        .storage(Storage.of("data", "20Gi", "/data")
                                .storageClass("fast")
                                .access(StorageAccess.READ_WRITE_ONCE_POD))
                        .storage("log", "1Gi", "/log"))
                .get("StatefulSet", "db")
                .at("spec");
        assertThat(spec.text("serviceName")).isEqualTo("db");
        assertThat(spec.text("podManagementPolicy")).isEqualTo("OrderedReady");
        assertThat(spec.text("updateStrategy")).isEqualTo("{type=RollingUpdate}");
        assertThat(spec.at("volumeClaimTemplates 0"))
                .hasToString("{metadata={name=data, labels=" + SELECTOR + "db}}, spec={accessModes=[ReadWriteOncePod],"
                        + " resources={requests={storage=20Gi}}, storageClassName=fast}}");
        assertThat(spec.text("volumeClaimTemplates 1 spec"))
                .isEqualTo("{accessModes=[ReadWriteOnce], resources={requests={storage=1Gi}}}");
        assertThat(spec.at("template spec containers 0 volumeMounts"))
                .hasToString("[{name=data, mountPath=/data}, {name=log, mountPath=/log},"
                        + " {name=writable-db-tmp, mountPath=/tmp}]");
        assertThat(spec.at("template spec volumes")).hasToString("[{name=writable-db-tmp, emptyDir={}}]");
    }

    @Test
    void startsReplicasTogetherWhenAsked() {
        Tree set = Manifests.of(
                        Tier.stateful("db").image("db:1").port("sql", 5432).startingInParallel())
                .get("StatefulSet", "db");
        assertThat(set.text("spec podManagementPolicy")).isEqualTo("Parallel");
    }

    @Test
    void runsAJobToItsEnd() {
        Tree spec = Manifests.of(Tier.job("migrate")
                        .image("migrate:1")
                        .completions(4, 2)
                        .retries(1)
                        .deadline(Duration.ofMinutes(10))
                        .keptFor(Duration.ofHours(1)))
                .get("Job", "migrate")
                .at("spec");
        assertThat(spec.text("completions") + spec.text("parallelism") + spec.text("backoffLimit"))
                .isEqualTo("421");
        assertThat(spec.text("activeDeadlineSeconds")).isEqualTo("600");
        assertThat(spec.text("ttlSecondsAfterFinished")).isEqualTo("3600");
        assertThat(spec.text("template spec restartPolicy")).isEqualTo("Never");
        assertThat(spec.text("template metadata labels fairlead.io/tier")).isEqualTo("migrate");
        assertThat(spec.has("selector")).isFalse();
    }

    @Test
    void startsAJobOnSchedule() {
        Tree spec = Manifests.of(Tier.cronJob("report", "0 3 * * *")
                        .image("report:1")
                        .timeZone("Europe/Berlin")
                        .concurrency(Concurrency.REPLACE)
                        .suspend())
                .get("CronJob", "report")
                .at("spec");
        assertThat(spec.text("schedule")).isEqualTo("0 3 * * *");
        assertThat(spec.text("timeZone")).isEqualTo("Europe/Berlin");
        assertThat(spec.text("concurrencyPolicy")).isEqualTo("Replace");
        assertThat(spec.text("suspend")).isEqualTo("true");
        assertThat(spec.text("jobTemplate spec backoffLimit")).isEqualTo("3");
        assertThat(spec.text("jobTemplate spec ttlSecondsAfterFinished")).isEqualTo("86400");
        assertThat(spec.text("jobTemplate spec template spec restartPolicy")).isEqualTo("Never");
    }

    @Test
    void writesTheDefaultsOfACronJobOut() {
        Tree spec = Manifests.of(Tier.cronJob("report", "@daily").image("report:1"))
                .get("CronJob", "report")
                .at("spec");
        assertThat(spec.text("timeZone")).isEqualTo("Etc/UTC");
        assertThat(spec.text("concurrencyPolicy")).isEqualTo("Forbid");
        assertThat(spec.has("suspend")).isFalse();
    }

    @Test
    void letsOnePodGoAtATime() {
        Tree budget = Manifests.of(Tier.stateless("web").image("web:1")).get("PodDisruptionBudget", "web");
        assertThat(budget.at("spec"))
                .hasToString("{selector={matchLabels=" + SELECTOR + "web}}, maxUnavailable=1,"
                        + " unhealthyPodEvictionPolicy=AlwaysAllow}");
    }

    @Test
    void takesAnotherBudget() {
        Tier web = Tier.stateless("web").image("web:1").disruptionBudget(DisruptionBudget.minAvailable("50%"));
        assertThat(Manifests.of(web).get("PodDisruptionBudget", "web").text("spec minAvailable"))
                .isEqualTo("50%");
    }

    @Test
    void hasNoBudgetForOneReplicaNorForAJob() {
        Manifests manifests = Manifests.of(
                Tier.stateless("web").image("web:1").replicas(1),
                Tier.stateful("db").image("db:1").port("sql", 5432),
                Tier.stateless("free").image("free:1").withoutDisruptionBudget(),
                Tier.stateless("scaled").image("scaled:1").autoscale(1, 4, 70),
                Tier.job("once").image("once:1"));
        assertThat(manifests.all("PodDisruptionBudget")).isEmpty();
    }
}
