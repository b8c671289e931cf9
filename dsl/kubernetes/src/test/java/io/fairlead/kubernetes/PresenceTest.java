package io.fairlead.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.core.v1.EmptyDirVolumeSource;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaim;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimSpec;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.networking.v1.NetworkPolicySpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceTest {
    @Test
    void writesEmptySelectorAndEmptyIngress() {
        NetworkPolicy policy = NetworkPolicy.builder()
                .metadata(metadata -> metadata.name("deny"))
                .spec(spec -> spec.podSelector(LabelSelector.builder().build()).ingress(List.of()))
                .build();
        assertThat(Texts.json(policy))
                .isEqualTo("{\"apiVersion\":\"networking.k8s.io/v1\",\"kind\":\"NetworkPolicy\","
                        + "\"metadata\":{\"name\":\"deny\"},\"spec\":{\"podSelector\":{},\"ingress\":[]}}");
    }

    @Test
    void tellsAbsentFromEmptyList() {
        NetworkPolicySpec absent = NetworkPolicySpec.builder().build();
        NetworkPolicySpec empty = NetworkPolicySpec.builder().ingress(List.of()).build();
        assertThat(absent.hasIngress()).isFalse();
        assertThat(empty.hasIngress()).isTrue();
        assertThat(absent.ingress()).isEmpty();
        assertThat(empty.ingress()).isEmpty();
        assertThat(absent).isNotEqualTo(empty);
        assertThat(empty.toBuilder().build()).isEqualTo(empty);
        assertThat(empty.toBuilder().clearIngress().build()).isEqualTo(absent);
    }

    @Test
    void writesEmptyVolumeSource() {
        Pod pod = Pod.builder()
                .spec(spec -> spec.addContainers(container -> container.name("web"))
                        .addVolumes(volume -> volume.name("tmp")
                                .emptyDir(EmptyDirVolumeSource.builder().build())))
                .build();
        assertThat(Texts.json(pod)).contains("{\"name\":\"tmp\",\"emptyDir\":{}}");
    }

    @Test
    void keepsEmptyStorageClassName() {
        String json = "{\"apiVersion\":\"v1\",\"kind\":\"PersistentVolumeClaim\",\"spec\":{\"storageClassName\":\"\"}}";
        PersistentVolumeClaim claim =
                PersistentVolumeClaim.read(Texts.jsonReader(json)).orElseThrow();
        assertThat(claim.spec().flatMap(PersistentVolumeClaimSpec::storageClassName))
                .contains("");
        assertThat(Texts.json(claim)).isEqualTo(json);
    }

    @Test
    void takesNullForAbsent() {
        String json =
                "{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"creationTimestamp\":null},\"spec\":null}";
        Pod pod = Pod.read(Texts.jsonReader(json)).orElseThrow();
        assertThat(Texts.json(pod)).isEqualTo("{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{}}");
    }
}
