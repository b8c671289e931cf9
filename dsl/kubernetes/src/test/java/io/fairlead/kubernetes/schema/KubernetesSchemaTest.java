package io.fairlead.kubernetes.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KubernetesSchemaTest {
    private static final KubernetesSchema SCHEMA = KubernetesSchema.load();

    private static SchemaType type(String name) {
        return SCHEMA.type(name).orElseThrow();
    }

    @Test
    void knowsSevenMinors() {
        assertThat(SCHEMA.minors().numbers()).containsExactly(31, 32, 33, 34, 35, 36, 37);
        assertThat(SCHEMA.minors()).hasToString("1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37");
    }

    @Test
    void knowsWhenAFieldCame() {
        SchemaType pod = type("io.k8s.api.core.v1.PodSpec");
        assertThat(pod.field("hostnameOverride", 33)).isEmpty();
        assertThat(pod.field("hostnameOverride", 34)).isPresent();
    }

    @Test
    void knowsWhenAFieldWent() {
        SchemaType pod = type("io.k8s.api.core.v1.PodSpec");
        assertThat(pod.historyOf("workloadRef")).hasSize(1);
        assertThat(pod.historyOf("workloadRef").get(0).in()).hasToString("1.35");
        assertThat(pod.field("workloadRef", 37)).isEmpty();
    }

    @Test
    void knowsRequiredFieldsAndClosedSets() {
        SchemaType port = type("io.k8s.api.core.v1.ServicePort");
        assertThat(port.field("port", 31).orElseThrow().required()).isTrue();
        assertThat(port.field("name", 31).orElseThrow().required()).isFalse();
        assertThat(port.field("protocol", 31).orElseThrow().values()).containsExactly("SCTP", "TCP", "UDP");
    }

    @Test
    void knowsWhatTellsListItemsApart() {
        SchemaField ports =
                type("io.k8s.api.core.v1.ServiceSpec").field("ports", 37).orElseThrow();
        assertThat(ports.listType()).contains("map");
        assertThat(ports.mapKeys()).containsExactly("port", "protocol");
        assertThat(ports.isList()).isTrue();
        assertThat(ports.elementType()).isEqualTo("io.k8s.api.core.v1.ServicePort");
    }

    @Test
    void decodesValuesWithSpaces() {
        SchemaField usages = type("io.k8s.api.certificates.v1.CertificateSigningRequestSpec")
                .field("usages", 37)
                .orElseThrow();
        assertThat(usages.values()).contains("cert sign", "s/mime");
    }

    @Test
    void findsTypesOfKinds() {
        SchemaType ingress = SCHEMA.kind("networking.k8s.io/v1", "Ingress").orElseThrow();
        assertThat(ingress.name()).isEqualTo("io.k8s.api.networking.v1.Ingress");
        assertThat(ingress.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.plural()).isEqualTo("ingresses");
            assertThat(kind.namespaced()).isTrue();
        });
        assertThat(SCHEMA.kind("extensions/v1beta1", "Ingress")).isEmpty();
        assertThat(SCHEMA.kind("v1", "Pod").orElseThrow().in().has(31)).isTrue();
    }

    @Test
    void readsEveryType() {
        assertThat(SCHEMA.typeNames()).hasSizeGreaterThan(800).allSatisfy(name -> {
            SchemaType type = type(name);
            assertThat(type.name()).isEqualTo(name);
            assertThat(type.in().numbers()).isSubsetOf(SCHEMA.minors().numbers());
            assertThat(type.history())
                    .allSatisfy(field -> assertThat(field.in().numbers())
                            .isSubsetOf(type.in().numbers()));
        });
    }

    @Test
    void everyReferenceHasItsType() {
        for (String name : SCHEMA.typeNames()) {
            for (SchemaField field : type(name).history()) {
                String target = field.elementType();
                if (target.contains(".")) {
                    field.in()
                            .numbers()
                            .forEach(minor -> assertThat(type(target).in().has(minor))
                                    .as("%s.%s in 1.%d", name, field.name(), minor)
                                    .isTrue());
                }
            }
        }
    }
}
