package io.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final String GOOD = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: info
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void endsWith0WhenNothingIsWrong() throws IOException {
        assertThat(run("check", file("a.yaml", GOOD))).isZero();
        assertThat(out).hasToString("0 errors, 0 warnings, 0 notes\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void endsWith1AndNamesLineAndColumn() throws IOException {
        String path = file("a.yaml", GOOD.replace("\ndata:", "\ndta:"));

        assertThat(run("check", path)).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("error[yaml/unknown-field]: ConfigMap \"settings\" has no field dta\n")
                .contains("  at   default/ConfigMap/settings  dta  " + path + ":5:1\n")
                .contains("  fix  did you mean data?\n")
                .endsWith("\n1 error, 0 warnings, 0 notes\n");
    }

    @Test
    void checksTheOtherDocumentsOfABrokenFile() throws IOException {
        String text = GOOD + "---\nkind: [\n---\n" + GOOD.replace("level: info", "level: 3");

        assertThat(run("check", "--output", "json", file("a.yaml", text))).isEqualTo(1);
        assertThat(out.toString()).contains("\"yaml/malformed\"").contains("\"yaml/wrong-type\"");
    }

    @Test
    void readsFoldersInOrderAndOnlyManifests() throws IOException {
        file("b/two.yml", "kind: [\n");
        file("a/one.json", "{\"kind\": 3}");
        file("a/notes.txt", "kind: [\n");

        run("check", folder.toString());

        String text = out.toString();
        assertThat(text.indexOf("a/one.json")).isPositive().isLessThan(text.indexOf("b/two.yml"));
        assertThat(text).doesNotContain("notes.txt");
    }

    @Test
    void readsTheFencesOfMarkdownWithTheLinesOfThePage() throws IOException {
        String page = "# Title\n\n1. step\n\n   ```yaml\n"
                + GOOD.replace("\ndata:", "\ndta:").indent(3) + "   ```\n\n```sh\nkind: [\n```\n";

        assertThat(run("check", file("page.md", page))).isEqualTo(1);
        assertThat(out.toString()).contains("page.md:10:4").contains("1 error,");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("kind: [".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("check", "-")).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("  at   -:1:");
    }

    @Test
    void saysThatAnUnknownKindWasNotChecked() throws IOException {
        String route = "apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: w\n";

        assertThat(run("check", file("w.yaml", route))).isZero();
        assertThat(out.toString()).startsWith("note[object/not-checked]: example.com/v1 Widget \"w\"");
    }

    @Test
    void endsWith2WhenTheInputCannotBeUsed() throws IOException {
        assertThat(run("check", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("fairlead: there is no file or folder " + folder.resolve("none.yaml") + "\n");
        Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});
        assertThat(run("check", folder.resolve("latin.yaml").toString())).isEqualTo(2);
        assertThat(err.toString()).endsWith("latin.yaml is not UTF-8\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void endsWith2WhenTheCallCannotBeUsed() throws IOException {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--output", "xml", file("a.yaml", GOOD))).isEqualTo(2);
        assertThat(run("check", "--cni", "carrier-pigeon", file("a.yaml", GOOD)))
                .isEqualTo(2);
        assertThat(run("check", "--kubernetes", "1.12", file("a.yaml", GOOD))).isEqualTo(2);
        assertThat(err.toString())
                .contains("\"carrier-pigeon\" is not a network plugin that Fairlead knows")
                .contains("\"1.12\" is not a Kubernetes version that Fairlead knows: use 1.31 to 1.37");
    }

    @Test
    void takesTheTargetFromAFile() throws IOException {
        String target = Path.of("src/test/resources/target.yaml").toString();
        String service = file("s.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: 1web}
                spec: {selector: {app: web}, ports: [{port: 80}]}
                """);

        assertThat(run("check", "--target", target, service)).isEqualTo(1);
        assertThat(out.toString()).contains("error[metadata/invalid-name]").contains("production/Service/1web");
        assertThat(out.toString()).contains("error[service/selects-nothing]");
        assertThat(run("check", "--target", target, "--kubernetes", "1.36", service))
                .isEqualTo(1);
        assertThat(out.toString().split("metadata/invalid-name]", -1)).hasSize(2);
    }

    @Test
    void endsWith2WhenTheTargetCannotBeUsed() throws IOException {
        String good = file("a.yaml", GOOD);
        String head = "apiVersion: fairlead.io/v1\nkind: Target\nspec: ";

        assertThat(run("check", "--target", file("1.yaml", head + "{cin: calico}\n"), good))
                .isEqualTo(2);
        assertThat(run("check", "--target", file("2.yaml", head + "{kubernetes: 1.36}\n"), good))
                .isEqualTo(2);
        assertThat(run("check", "--target", file("3.yaml", GOOD), good)).isEqualTo(2);
        assertThat(run("check", "--target", file("4.yaml", "kind: ["), good)).isEqualTo(2);
        assertThat(run("check", "--target", file("5.yaml", head + "{podCidrs: [10.0.0.300/8]}\n"), good))
                .isEqualTo(2);
        assertThat(run("check", "--target", "none.yaml", good)).isEqualTo(2);
        assertThat(err.toString().lines().map(line -> line.replace(folder + "/", "")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("fairlead: 1.yaml: a Target has no field spec.cin; did you mean cni?"),
                        line -> assertThat(line)
                                .isEqualTo("fairlead: 2.yaml: spec.kubernetes must be a text: quote it"),
                        line -> assertThat(line)
                                .isEqualTo("fairlead: 3.yaml is not one object with apiVersion fairlead.io/v1 and kind"
                                        + " Target"),
                        line -> assertThat(line).startsWith("fairlead: 4.yaml:1:"),
                        line -> assertThat(line).contains("10.0.0.300/8"),
                        line -> assertThat(line).isEqualTo("fairlead: there is no file none.yaml"));
    }

    @Test
    void countsWhatAnAnnotationAllows() {
        String service = Path.of("src/test/resources/allowed.yaml").toString();

        assertThat(run("check", service)).isZero();
        assertThat(out).hasToString("0 errors, 0 warnings, 0 notes, 1 allowed\n");
    }

    @Test
    void judgesCustomResourcesByTheDefinitionsThatAreGiven() throws IOException {
        String definition = file("crds/widgets.yaml", """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: widgets.example.com}
                spec:
                  group: example.com
                  scope: Namespaced
                  names: {kind: Widget, plural: widgets}
                  versions:
                  - name: v1
                    served: true
                    storage: true
                    schema:
                      openAPIV3Schema:
                        type: object
                        properties:
                          spec:
                            type: object
                            properties: {min: {type: integer}, max: {type: integer}}
                            x-kubernetes-validations: [{rule: self.min <= self.max, message: min is more than max}]
                """);
        String widget = "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nspec: {min: 3, max: 2}\n";
        String path = file("w.yaml", widget);

        assertThat(run("check", path, "--crd", definition)).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("error[custom/rule-failed]: spec of Widget \"w\" is not valid: min is more than max\n")
                .contains(path + ":4:")
                .endsWith("\n1 error, 0 warnings, 0 notes\n");
        assertThat(run("check", file("good.yaml", widget.replace("min: 3", "min: 1")), "--crd", folder + "/crds"))
                .isZero();
    }

    @Test
    void endsWith2WhenThereAreNoDefinitions() throws IOException {
        assertThat(run("check", file("a.yaml", GOOD), "--crd", folder + "/none"))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualTo("fairlead: there is no file or folder " + folder + "/none\n");
    }
}
