package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.apps.v1.Deployment;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: backend
            spec:
              selector:
                app: backend
              ports:
              - name: http
                port: 80
                targetPort: 8080
            """;

    @Test
    void readsAKnownKindAsItsOwnTypeWithThePlaceOfEveryValue() {
        ReadResult result = YamlReader.read("# first\n---\n" + SERVICE);
        assertThat(result.problems()).isEmpty();
        ReadDocument document = result.documents().get(0);
        assertThat(document.resource()).isInstanceOf(Service.class);
        assertThat(document.resource().name()).contains("backend");
        FieldPath port = FieldPath.of("spec", "ports").index(0).field("port");
        assertThat(document.positions().get(port)).hasToString("12:11");
        assertThat(document.positions().get(FieldPath.of("spec", "selector").key("app")))
                .hasToString("9:10");
        assertThat(document.nearestPosition(port.field("x").field("y")).map(Object::toString))
                .contains("12:11");
    }

    @Test
    void readsTheItemsOfAListEachWithPathsOfItsOwn() {
        ReadResult result = YamlReader.read("""
                apiVersion: v1
                kind: List
                metadata: {resourceVersion: ""}
                items:
                - apiVersion: v1
                  kind: ConfigMap
                  metadata: {name: one}
                - apiVersion: v1
                  kind: Service
                  metadata: {name: two}
                  spec: {ports: [{port: 80, oops: 1}]}
                """);
        assertThat(result.resources()).extracting(Resource::kind).containsExactly("ConfigMap", "Service");
        assertThat(result.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("oops");
        FieldPath port = FieldPath.of("spec", "ports").index(0).field("port");
        assertThat(result.documents().get(1).positions().get(port)).hasToString("11:25");
        assertThat(result.documents().get(1).positions().get(FieldPath.root())).hasToString("8:3");
    }

    @Test
    void readsTheItemsOfATypedListThatDoNotSayWhatTheyAre() {
        ReadResult result = YamlReader.read("""
                {apiVersion: v1, kind: ConfigMapList, items: [{metadata: {name: one}}, 7]}
                """);
        assertThat(result.resources())
                .extracting(r -> r.kind() + " " + r.name().orElse(""))
                .containsExactly("ConfigMap one");
        assertThat(result.problems()).extracting(Problem::message).containsExactly("an item must be an object");
    }

    @Test
    void leavesAnEmptyListAndAListWithoutItemsEmpty() {
        assertThat(YamlReader.read("apiVersion: v1\nkind: List\nitems: []\n---\napiVersion: v1\nkind: List\n"))
                .isEqualTo(new ReadResult(List.of(), List.of()));
    }

    @Test
    void readsAnUnknownKindAsATree() {
        ReadResult result =
                YamlReader.read("apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\nspec: {size: 1.50}\n");
        assertThat(result.problems()).isEmpty();
        assertThat(result.resources().get(0)).isInstanceOf(UntypedResource.class);
        assertThat(result.resources().get(0))
                .hasToString("{apiVersion=\"example.com/v1\", kind=\"Thing\","
                        + " metadata={name=\"a\"}, spec={size=1.50}}");
        assertThat(result.documents().get(0).positions().get(FieldPath.of("spec", "size")))
                .hasToString("4:14");
    }

    @Test
    void leavesOtherDocumentsAloneWhenOneIsBroken() {
        ReadResult result = YamlReader.read(SERVICE + "---\napiVersion: v1\nkind: [\n---\n" + SERVICE);
        assertThat(result.documents()).hasSize(2);
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.MALFORMED);
        assertThat(problem.position()).hasToString("15:1");
        assertThat(problem.message()).startsWith("expected the node content, but found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b: c | MALFORMED | 1:5 | mapping values are not allowed here",
                "a: 'x | MALFORMED | 1:6 | found unexpected end of stream",
                "a: \t{b: 1 | MALFORMED | 1:4 | found character '",
                "- a | WRONG_TYPE | 1:1 | a document must be an object",
                "just text | WRONG_TYPE | 1:1 | a document must be an object",
                "kind: Service | MISSING_FIELD | 1:1 | the document is a fragment that cannot be applied: apiVersion is required and absent",
                "{apiVersion: v1, kind: yes} | WRONG_TYPE | 1:24 | expected a text",
                "{apiVersion: v1, kind: *a} | MALFORMED | 1:24 | the alias *a has no anchor &a before it",
                "{apiVersion: v1, kind: Service, spec: !!map {}} | MALFORMED | 1:39 | tags are not read",
                "{apiVersion: v1, kind: Service, apiVersion: v1} | DUPLICATE_FIELD | 1:33 | the field stands twice",
                "{apiVersion: v1, kind: Service, sepc: {}} | UNKNOWN_FIELD | 1:33 | there is no such field",
                "{apiVersion: v1, kind: Service, metadata: {name: 012}} | WRONG_TYPE | 1:50 | expected a text, found the number 10",
                "{apiVersion: v1, kind: Service, metadata: {name: on}} | WRONG_TYPE | 1:50 | expected a text, found true",
                "{apiVersion: v1, kind: ConfigMap, data: {on: x}} | WRONG_TYPE | 1:42 | the key on is read as true: quote it",
                "{apiVersion: v1, kind: Service, spec: {healthCheckNodePort: 1e400}} | INVALID_VALUE | 1:61 | 1E+400 is outside the range of 64 bits",
                "{apiVersion: a/v1, kind: X, s: {a: 1, a: 2}} | DUPLICATE_FIELD | 1:39 | the field stands twice",
                "{apiVersion: v1, kind: Service}] | MALFORMED | 1:32 | expected '<document start>', but found ']'"
            })
    void reportsOneProblemWithItsPlace(String yaml, Problem.Kind kind, String place, String message) {
        List<Problem> problems = YamlReader.read(yaml).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).startsWith(message);
        assertThat(problems.get(0).kind()).isEqualTo(kind);
        assertThat(problems.get(0).position()).hasToString(place);
    }

    @Test
    void readsNothingFromNothing() {
        for (String text : List.of("", "\n", "# comment\n", "---\n", "---\nnull\n", "---\n---\n...\n")) {
            assertThat(YamlReader.read(text)).as(text).isEqualTo(new ReadResult(List.of(), List.of()));
        }
    }

    @Test
    void stopsAtTheLimitOfDocuments() {
        ReadResult result = new YamlReader(2).readAll(("---\n" + SERVICE).repeat(3));
        assertThat(result.documents()).hasSize(2);
        assertThat(result.problems()).extracting(Problem::message).containsExactly("more than 2 documents");
        assertThat(result.problems().get(0).position()).hasToString("25:1");
    }

    @Test
    void readsWhatItWroteAsTheSameResource() {
        List<Resource> resources = List.of(
                Deployment.builder()
                        .metadata(meta -> meta.name("backend").namespace("shop").putLabels("on", "yes"))
                        .spec(spec -> spec.replicas(2)
                                .selector(selector -> selector.putMatchLabels("app", "012"))
                                .template(template -> template.spec(pod -> pod.addContainers(container -> container
                                        .name("main")
                                        .image("ghcr.io/acme/shop:1.0")
                                        .addArgs("--level=1e3", "#!x", "", " a\nb \n", "12:30", "\u2028")
                                        .resources(r -> r.putRequests("cpu", "500m"))))))
                        .build(),
                ConfigMap.builder()
                        .metadata(meta -> meta.name("scripts"))
                        .putData("run.sh", "#!/bin/sh\nset -eu\necho \"$A\"\n")
                        .build());
        ReadResult result = YamlReader.read(YamlWriter.write(resources));
        assertThat(result.problems()).isEmpty();
        assertThat(result.resources()).isEqualTo(resources);
    }

    @Test
    void readsEveryHostileConfigMapBack() {
        List<String> texts = HostileStrings.random(5, 2_000);
        texts.addAll(HostileStrings.corpus());
        ConfigMap.Builder builder = ConfigMap.builder().metadata(meta -> meta.name("hostile"));
        for (String text : texts) {
            builder.replaceData(text, text);
        }
        ConfigMap map = builder.build();
        ReadResult result = YamlReader.read(YamlWriter.write(map));
        assertThat(result.problems()).isEmpty();
        assertThat(result.resources()).containsExactly(map);
    }

    @Test
    void neverThrowsWhateverTheTextIs() {
        Random random = new Random(3);
        String alphabet = " \n\t:-#{}[],&*!|>'\"%@`?~aye01<.\u0000\u2028\ud83d";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? SERVICE : "");
            for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
                text.insert(random.nextInt(text.length() + 1), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ReadResult result = YamlReader.read(text.toString());
            assertThat(result.problems())
                    .as(text.toString())
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }
}
