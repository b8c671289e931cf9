package io.fairlead.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.Manifests;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.DnsLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImmutableFieldsTest {
    private static final String POD =
            "template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: i}]}}";
    private static final String CLAIM =
            "{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: SIZE}}}}";

    private static List<String> diff(String before, String after, int minor) {
        return ImmutableFields.between(read(before), read(after), new KubernetesVersion(minor)).diagnostics().stream()
                .map(one -> one.path().orElseThrow().toString())
                .toList();
    }

    private static Manifests read(String text) {
        return Manifests.read(List.of(SourceText.of("a.yaml", text)), DnsLabel.parse("default"));
    }

    private static String object(String version, String kind, String rest) {
        return "{apiVersion: " + version + ", kind: " + kind + ", metadata: {name: n}, " + rest + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "apps/v1; Deployment; spec: {selector: {matchLabels: {app: a}}, POD}; spec: {selector: {matchLabels: {app: b}}, POD}; spec.selector",
                "apps/v1; Deployment; spec: {selector: {matchLabels: {app: a}}, POD}; spec: {replicas: 3, selector: {matchLabels: {app: a}}, POD}; ''",
                "apps/v1; DaemonSet; spec: {selector: {matchLabels: {app: a}}, POD}; spec: {selector: {matchLabels: {app: b}}, POD}; spec.selector",
                "apps/v1; StatefulSet; spec: {serviceName: a, selector: {}, POD}; spec: {serviceName: b, selector: {}, POD}; spec.serviceName",
                "apps/v1; StatefulSet; spec: {selector: {}, POD}; spec: {podManagementPolicy: OrderedReady, replicas: 2, selector: {}, POD}; ''",
                "apps/v1; StatefulSet; spec: {selector: {}, POD}; spec: {podManagementPolicy: Parallel, selector: {}, POD}; spec.podManagementPolicy",
                "batch/v1; Job; spec: {POD}; spec: {completions: 3, POD}; spec.completions",
                "batch/v1; Job; spec: {POD}; spec: {parallelism: 3, POD}; ''",
                "v1; Service; spec: {clusterIP: 10.0.0.1}; spec: {clusterIP: 10.0.0.2}; spec.clusterIPs[0]",
                "v1; Service; spec: {clusterIP: 10.0.0.1}; spec: {ports: [{port: 80}]}; ''",
                "v1; Service; spec: {ports: [{port: 80}]}; spec: {clusterIP: None, ports: [{port: 80}]}; spec.clusterIPs[0]",
                "v1; Service; spec: {clusterIP: 10.0.0.1}; spec: {type: ExternalName, externalName: a.b}; ''",
                "v1; Service; spec: {ipFamilies: [IPv4]}; spec: {ipFamilies: [IPv6, IPv4]}; spec.ipFamilies[0]",
                "v1; Service; spec: {ipFamilies: [IPv4]}; spec: {ipFamilies: [IPv4, IPv6]}; ''",
                "v1; PersistentVolumeClaim; spec: {resources: {requests: {storage: 1Gi}}}; spec: {resources: {requests: {storage: 2Gi}}}; ''",
                "v1; PersistentVolumeClaim; spec: {resources: {requests: {storage: 2Gi}}}; spec: {resources: {requests: {storage: 1Gi}}}; spec.resources.requests.storage",
                "v1; PersistentVolumeClaim; spec: {accessModes: [ReadWriteOnce]}; spec: {accessModes: [ReadWriteMany]}; spec.accessModes",
                "v1; PersistentVolumeClaim; spec: {storageClassName: a}; spec: {storageClassName: b}; spec.storageClassName",
                "v1; PersistentVolume; spec: {hostPath: {path: /a}}; spec: {hostPath: {path: /b}}; spec.hostPath",
                "v1; ConfigMap; 'immutable: true, data: {a: b}'; 'immutable: true, data: {a: c}'; data",
                "v1; ConfigMap; 'immutable: true, data: {a: b}'; 'data: {a: b}'; immutable",
                "v1; ConfigMap; 'data: {a: b}'; 'immutable: true, data: {a: c}'; ''",
                "v1; Secret; 'type: a'; 'type: b'; type",
                "v1; Secret; 'data: {}'; 'type: Opaque'; ''",
                "rbac.authorization.k8s.io/v1; RoleBinding; 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}'; 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: b}'; roleRef",
                "storage.k8s.io/v1; StorageClass; 'provisioner: a'; 'provisioner: b'; provisioner",
                "networking.k8s.io/v1; Ingress; spec: {ingressClassName: a}; spec: {ingressClassName: b}; ''"
            })
    void namesTheFieldsThatMayNotChange(String version, String kind, String before, String after, String path) {
        List<String> expected = path.isEmpty() ? List.of() : List.of(path);
        assertThat(diff(
                        object(version, kind, before.replace("POD", POD)),
                        object(version, kind, after.replace("POD", POD)),
                        36))
                .isEqualTo(expected);
    }

    @Test
    void letsTheHistoryOfAStatefulSetChangeSince133() {
        String before = object("apps/v1", "StatefulSet", "spec: {selector: {}, " + POD + "}");
        String after = object("apps/v1", "StatefulSet", "spec: {revisionHistoryLimit: 3, selector: {}, " + POD + "}");

        assertThat(diff(before, after, 32)).containsExactly("spec.revisionHistoryLimit");
        assertThat(diff(before, after, 33)).isEmpty();
    }

    @Test
    void comparesTheSizesOfClaimTemplatesAsQuantities() {
        String set = object(
                "apps/v1", "StatefulSet", "spec: {selector: {}, volumeClaimTemplates: [" + CLAIM + "], " + POD + "}");

        assertThat(diff(set.replace("SIZE", "1Gi"), set.replace("SIZE", "1024Mi"), 36))
                .isEmpty();
        assertThat(diff(set.replace("SIZE", "1Gi"), set.replace("SIZE", "2Gi"), 36))
                .containsExactly("spec.volumeClaimTemplates");
    }

    @Test
    void letsASuspendedJobBePlacedElsewhere() {
        String before = object("batch/v1", "Job", "spec: {suspend: true, " + POD + "}");
        String placed = before.replace("containers:", "nodeSelector: {disk: ssd}, containers:");

        assertThat(diff(before, placed, 36)).isEmpty();
        assertThat(diff(before, before.replace("image: i", "image: j"), 36)).containsExactly("spec.template");
        assertThat(diff(before.replace("suspend: true, ", ""), placed, 36)).containsExactly("spec.template");
    }

    @Test
    void keepsTheValuesOfSecretsToItself() {
        String before = object("v1", "Secret", "immutable: true, stringData: {a: hush}");
        List<Diagnostic> found = ImmutableFields.between(
                        read(before), read(before.replace("hush", "quiet")), KubernetesVersion.DEFAULT)
                .diagnostics();

        assertThat(found).singleElement().asString().doesNotContain("hush").doesNotContain("quiet");
    }
}
