package io.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The published schema judges the output. */
class SarifSchemaTest {
    private static Schema schema;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheSchema() throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
        }
    }

    @Test
    void acceptsFindingsOfEverySeverityAndWhatIsAllowed() throws IOException {
        String log = sarif("""
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                  annotations: {allow.fairlead.io/service.selects-nothing: the pods come from elsewhere}
                spec: {selector: {app: web}, ports: [{port: 70000}]}
                ---
                apiVersion: example.com/v1
                kind: Widget
                metadata: {name: w, annotations: {allow.fairlead.io/service.selects-nothing: "no"}}
                """);

        assertThat(log).contains("\"error\"", "\"warning\"", "\"note\"", "\"inSource\"");
        assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsARunWithoutFindings() throws IOException {
        assertThat(schema.validate(sarif("# nothing\n"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void refusesWhatIsNotSarif() throws IOException {
        String log = sarif("kind: [\n");

        assertThat(schema.validate(log.replace("startLine", "firstLine"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(log.replace("\"error\"", "\"fatal\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private String sarif(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("a b.yaml"), yaml);
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        int status = command.execute("check", "--output", "sarif", file.toString());
        assertThat(status).isLessThan(2);
        return out.toString();
    }
}
