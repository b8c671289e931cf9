package io.fairlead.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.apps.v1.DeploymentSpec;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.ResourceRequirements;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServicePort;
import io.fairlead.kubernetes.core.v1.ServiceType;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.wire.MissingFieldException;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderTest {
    @Test
    void writesServiceInKubernetesOrder() {
        Service service = Service.builder()
                .spec(spec -> spec.type(ServiceType.LOAD_BALANCER)
                        .putSelector("app", "web")
                        .addPorts(port -> port.name("http").port(80).targetPort("http"))
                        .addPorts(
                                ServicePort.builder().port(443).targetPort(8443).build()))
                .metadata(metadata -> metadata.namespace("shop").name("web"))
                .build();
        assertThat(Texts.json(service))
                .isEqualTo("{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"name\":\"web\","
                        + "\"namespace\":\"shop\"},\"spec\":{\"ports\":[{\"name\":\"http\",\"port\":80,"
                        + "\"targetPort\":\"http\"},{\"port\":443,\"targetPort\":8443}],"
                        + "\"selector\":{\"app\":\"web\"},\"type\":\"LoadBalancer\"}}");
    }

    @Test
    void namesAllMissingFields() {
        assertThatExceptionOfType(MissingFieldException.class)
                .isThrownBy(() -> DeploymentSpec.builder().build())
                .withMessage("DeploymentSpec lacks required fields: selector, template");
    }

    @Test
    void namesThePathOfMissingFields() {
        MissingFieldException missing = catchThrowableOfType(
                MissingFieldException.class,
                () -> Deployment.builder()
                        .spec(spec -> spec.template(template ->
                                template.spec(pod -> pod.addContainers(container -> container.image("a"))))));
        assertThat(missing).hasMessage("Container lacks a required field: spec.template.spec.containers[].name");
        assertThat(missing.paths()).containsExactly("spec.template.spec.containers[].name");
        assertThat(missing.type()).isEqualTo("Container");
    }

    @Test
    void startsChangesFromThePresentValue() {
        Deployment deployment = Deployment.builder()
                .metadata(metadata -> metadata.name("web"))
                .metadata(metadata -> metadata.putLabels("app", "web"))
                .build();
        assertThat(deployment.name()).contains("web");
        assertThat(deployment.metadata().orElseThrow().labels()).containsEntry("app", "web");
    }

    @Test
    void refusesTwoValuesUnderOneKey() {
        ObjectMeta.Builder metadata =
                ObjectMeta.builder().putLabels("app", "web").putLabels("app", "web");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> metadata.putLabels("app", "api"))
                .withMessage("labels[app] is already \"web\" and cannot be \"api\" as well: "
                        + "replace it, or remove one of the two");
        assertThat(metadata.replaceLabels("app", "api").build().labels()).containsEntry("app", "api");
    }

    @Test
    void keepsTheOrderOfEntries() {
        ObjectMeta metadata = ObjectMeta.builder()
                .putLabels("z", "1")
                .putLabels("a", "2")
                .putLabels("m", "3")
                .build();
        assertThat(metadata.labels().keySet()).containsExactly("z", "a", "m");
        assertThat(metadata.toBuilder().putLabels("b", "4").build().labels().keySet())
                .containsExactly("z", "a", "m", "b");
    }

    @Test
    void builderDoesNotChangeWhatItBuilt() {
        List<Container> given =
                new ArrayList<>(List.of(Container.builder().name("a").build()));
        PodSpec.Builder builder = PodSpec.builder().containers(given);
        PodSpec first = builder.build();
        given.clear();
        builder.addContainers(container -> container.name("b"));
        PodSpec second = first.toBuilder()
                .addContainers(container -> container.name("c"))
                .build();
        assertThat(first.containers()).extracting(Container::name).containsExactly("a");
        assertThat(builder.build().containers()).extracting(Container::name).containsExactly("a", "b");
        assertThat(second.containers()).extracting(Container::name).containsExactly("a", "c");
    }

    @Test
    void parsesQuantities() {
        ResourceRequirements.Builder resources = ResourceRequirements.builder().putRequests("memory", "10Gi");
        assertThat(resources.build().requests()).containsEntry("memory", Quantity.parse("10Gi"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> resources.putRequests("storage", "10Gib"));
    }

    @Test
    void findsConstantsByTheirText() {
        assertThat(ServiceType.fromValue("NodePort")).contains(ServiceType.NODE_PORT);
        assertThat(ServiceType.fromValue("nodeport")).isEmpty();
        assertThat(ServiceType.CLUSTER_IP).hasToString("ClusterIP");
    }

    @Test
    void keepsSecretsOutOfItsText() {
        Secret secret = Secret.builder()
                .metadata(metadata -> metadata.name("key"))
                .putStringData("password", "hunter2")
                .build();
        assertThat(secret).hasToString("Secret{metadata=ObjectMeta{name=key}, stringData=(hidden)}");
        assertThat(Texts.json(secret)).contains("hunter2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> secret.toBuilder().putStringData("password", "hunter3"))
                .withMessage(
                        "stringData[password] has another value already: " + "replace it, or remove one of the two");
    }

    @Test
    void describesItselfOnOneLine() {
        ServicePort port =
                ServicePort.builder().name("http").port(80).targetPort("web").build();
        assertThat(port).hasToString("ServicePort{name=http, port=80, targetPort=web}");
    }
}
