package io.fairlead.kubernetes.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.Texts;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectReaderTest {
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
              annotations:
                example.com/x: y
            spec:
              ports:
              - port: 80
                targetport: 8080
            """;

    private static List<String> problems(String yaml) {
        ObjectReader reader = Texts.yamlReader(yaml);
        assertThat(Service.read(reader)).isPresent();
        return reader.problems().stream().map(Problem::toString).toList();
    }

    private static String spec(String rest) {
        return "apiVersion: v1\nkind: Service\nspec:\n" + rest;
    }

    @Test
    void reportsUnknownFieldWithItsPosition() {
        ObjectReader reader = Texts.yamlReader(SERVICE);
        assertThat(Service.read(reader)).isPresent();
        assertThat(reader.problems())
                .containsExactly(new Problem(
                        FieldPath.of("spec", "ports").index(0).field("targetport"),
                        new Position(10, 5),
                        Problem.Kind.UNKNOWN_FIELD,
                        "there is no such field"));
    }

    @Test
    void remembersWhereValuesStand() {
        ObjectReader reader = Texts.yamlReader(SERVICE);
        assertThat(Service.read(reader)).isPresent();
        assertThat(reader.positions())
                .containsEntry(FieldPath.root(), new Position(1, 1))
                .containsEntry(FieldPath.of("metadata", "name"), new Position(4, 9))
                .containsEntry(FieldPath.of("metadata", "annotations").key("example.com/x"), new Position(6, 20))
                .containsEntry(FieldPath.of("spec", "ports").index(0).field("port"), new Position(9, 11));
    }

    @Test
    void reportsDuplicateFieldAndKeepsTheFirst() {
        ObjectReader reader = Texts.jsonReader("{\"spec\":{\"clusterIP\":\"None\",\"clusterIP\":\"10.0.0.1\"}}");
        Service service = Service.read(reader).orElseThrow();
        assertThat(service.spec().flatMap(spec -> spec.clusterIP())).contains("None");
        assertThat(reader.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.DUPLICATE_FIELD);
        assertThat(reader.problems().get(0).path()).hasToString("spec.clusterIP");
    }

    @Test
    void reportsWrongTypes() {
        assertThat(problems(
                        spec("  clusterIP: 10\n  ports: {}\n  selector: []\n  publishNotReadyAddresses: \"yes\"\n")))
                .containsExactly(
                        "spec.clusterIP (4:14): expected a text, found the number 10",
                        "spec.ports (5:10): expected a list, found an object",
                        "spec.selector (6:13): expected an object, found a list",
                        "spec.publishNotReadyAddresses (7:29): expected true or false, found the text \"yes\"");
    }

    @Test
    void reportsUnsupportedValue() {
        assertThat(problems(spec("  type: Loadbalancer\n")))
                .containsExactly("spec.type (4:9): \"Loadbalancer\" is none of the supported values: "
                        + "\"ClusterIP\", \"ExternalName\", \"LoadBalancer\", \"NodePort\"");
    }

    @Test
    void reportsNumbersOutOfRange() {
        assertThat(problems(spec("  healthCheckNodePort: 3000000000\n")))
                .containsExactly("spec.healthCheckNodePort (4:24): 3000000000 is outside the range of 32 bits");
        assertThat(problems(spec("  healthCheckNodePort: 99999999999999999999\n")))
                .containsExactly(
                        "spec.healthCheckNodePort (4:24): 99999999999999999999 is outside the range of 64 bits");
    }

    @Test
    void reportsMissingFieldOnceAndNotItsParents() {
        assertThat(problems(spec("  ports:\n  - name: http\n")))
                .containsExactly("spec.ports[0].port (5:5): the field is required and absent");
    }

    @Test
    void reportsAnotherKind() {
        assertThat(problems("apiVersion: v1\nkind: Pod\n")).containsExactly("kind (2:7): \"Pod\" is not \"Service\"");
    }

    @Test
    void reportsInvalidQuantityAndTime() {
        ObjectReader reader = Texts.yamlReader("""
                metadata:
                  creationTimestamp: today
                spec:
                  containers:
                  - name: web
                    resources:
                      requests:
                        memory: 10Gib
                """);
        assertThat(Pod.read(reader)).isPresent();
        assertThat(reader.problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("metadata.creationTimestamp", "spec.containers[0].resources.requests[memory]");
        assertThat(reader.problems()).extracting(Problem::kind).containsOnly(Problem.Kind.INVALID_VALUE);
    }

    @Test
    void takesNullItemsAsEmptyOnesAsTheServerDoes() {
        ObjectReader reader = Texts.yamlReader(spec("  ports:\n  - null\n  selector:\n    app: null\n"));
        ServiceSpec service = Service.read(reader).flatMap(Service::spec).orElseThrow();

        assertThat(reader.problems()).isEmpty();
        assertThat(service.ports())
                .singleElement()
                .satisfies(port -> assertThat(port.port()).isZero());
        assertThat(service.selector()).containsExactly(Map.entry("app", ""));
    }

    @Test
    void keepsAnObjectWhoseRequiredFieldsAreMissing() {
        ObjectReader reader = Texts.yamlReader(spec("  ports:\n  - name: http\n"));
        ServiceSpec service = Service.read(reader).flatMap(Service::spec).orElseThrow();

        assertThat(reader.problems())
                .extracting(problem -> problem.path() + " " + problem.kind())
                .containsExactly("spec.ports[0].port MISSING_FIELD");
        assertThat(service.ports())
                .singleElement()
                .satisfies(port -> assertThat(port.port()).isZero());
    }

    @Test
    void refusesBytesThatAreNotBase64AndDoesNotShowThem() {
        ObjectReader reader = Texts.yamlReader("""
                apiVersion: v1
                kind: Secret
                metadata:
                  name: web
                data:
                  good: eHh4
                  bad: secret!
                  unpadded: eHg
                """);

        assertThat(Secret.read(reader)).isPresent();
        assertThat(reader.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "data[bad] (7:8): the text is not base 64", "data[unpadded] (8:13): the text is not base 64");
    }

    @Test
    void tellsAnEmptyTextFromOneThatIsNotInTheClosedSet() {
        ObjectReader reader = Texts.yamlReader(spec("  type: ''\n  sessionAffinity: Never\n"));

        assertThat(Service.read(reader)).isPresent();
        assertThat(reader.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.EMPTY_VALUE, Problem.Kind.UNSUPPORTED_VALUE);
    }

    @Test
    void readsNothingFromAScalar() {
        ObjectReader reader = Texts.jsonReader("\"text\"");
        assertThat(Service.read(reader)).isEmpty();
        assertThat(reader.problems()).hasSize(1);
    }
}
