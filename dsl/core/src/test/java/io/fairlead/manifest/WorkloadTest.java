package io.fairlead.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.value.DnsLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private static final String TEMPLATE = """
            template:
              metadata: {labels: {app: web}}
              spec: {containers: [{name: web, image: "acme/web:1"}]}
            """;

    @Test
    void hasTheLabelsOfTheTemplateNotOfTheObject() {
        Workload web = only("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web, namespace: shop, labels: {app: other}}
                spec:
                  replicas: 3
                  selector: {matchLabels: {app: web}}
                """ + TEMPLATE.indent(2));
        assertThat(web).hasToString("shop/web[Deployment]");
        assertThat(web.labels()).containsOnlyKeys("app").containsEntry("app", "web");
        assertThat(web.replicas()).contains(3);
        assertThat(web.manifest().place(web.specPath()).position().line()).isEqualTo(9);
    }

    @Test
    void asksForOnePodUnlessItSaysMore() {
        assertThat(only("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: []}\n")
                        .replicas())
                .contains(1);
        assertThat(only("apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: web}\nspec:\n"
                                + "  selector: {matchLabels: {app: web}}\n" + TEMPLATE.indent(2))
                        .replicas())
                .contains(1);
    }

    @Test
    void asksForAPodOnEachNode() {
        Workload agent = only("apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\nspec:\n"
                + "  selector: {matchLabels: {app: web}}\n" + TEMPLATE.indent(2));
        assertThat(agent.replicas()).isEmpty();
        assertThat(agent).hasToString("default/agent[DaemonSet]");
    }

    @Test
    void findsThePodsOfACronJobTwoTemplatesDeep() {
        Workload job = only("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: nightly}\nspec:\n"
                + "  schedule: '@daily'\n  jobTemplate:\n    spec:\n      parallelism: 2\n" + TEMPLATE.indent(6));
        assertThat(job.specPath()).hasToString("spec.jobTemplate.spec.template.spec");
        assertThat(job.replicas()).contains(2);
    }

    @Test
    void isAbsentWhereAnObjectMakesNoPods() {
        Manifests manifests = read("""
                apiVersion: v1
                kind: Service
                metadata: {name: web}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                """);
        assertThat(manifests.workloads()).isEmpty();
    }

    private static Workload only(String yaml) {
        Manifests manifests = read(yaml);
        assertThat(manifests.flaws()).isEmpty();
        assertThat(manifests.workloads()).hasSize(1);
        return manifests.workloads().get(0);
    }

    private static Manifests read(String yaml) {
        return Manifests.read(List.of(SourceText.of("app.yaml", yaml)), DnsLabel.parse("default"));
    }
}
