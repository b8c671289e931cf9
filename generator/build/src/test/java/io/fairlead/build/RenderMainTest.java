package io.fairlead.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.sample.Samples;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RenderMainTest {
    private static final String GOOD = Samples.Good.class.getName();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = RenderMain.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void writesAndSaysWhere() {
        assertThat(run("-o", folder.toString(), GOOD)).isZero();
        assertThat(out.toString()).contains("hello/staging: 6 objects in ");
        assertThat(folder.resolve("hello/production/hello.yaml")).exists();
    }

    @Test
    void putsNotesOnStandardError() {
        run("-o", folder.toString(), GOOD);

        assertThat(err.toString()).contains("note[policy/not-enforced]");
        assertThat(out.toString()).doesNotContain("note[");
    }

    @Test
    void checkPrintsADiffAndEndsWith1WhenStale() throws IOException {
        run("-o", folder.toString(), GOOD);
        assertThat(run("-o", folder.toString(), "--check", GOOD)).isZero();
        Path file = folder.resolve("hello/staging/hello.yaml");
        Files.writeString(file, Files.readString(file) + "# edited\n");

        assertThat(run("-o", folder.toString(), "--check", GOOD)).isEqualTo(1);
        assertThat(out.toString()).contains("--- a/hello/staging/hello.yaml").contains("-# edited");
    }

    @Test
    void checkEndsWith1WhenNothingWasEverWritten() {
        assertThat(run("-o", folder.toString(), "--check", GOOD)).isEqualTo(1);
        assertThat(out.toString()).contains("--- /dev/null\n+++ b/hello/staging/hello.yaml");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void endsWith1WhenAnApplicationIsRefused() {
        assertThat(run("-o", folder.toString(), Samples.Refused.class.getName()))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("fairlead: environment production: ")
                .doesNotContain("\tat ");
    }

    @Test
    void endsWith2WhenTheInputCannotBeUsed() {
        assertThat(run("-o", folder.toString(), "com.acme.Missing")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("fairlead: class com.acme.Missing was not found on the class path: check its spelling and"
                        + " package\n");
    }

    @Test
    void endsWith2WhenTheCallCannotBeUsed() {
        assertThat(run("--layout", "HEAP", GOOD)).isEqualTo(2);
        assertThat(err.toString())
                .contains("SINGLE_FILE", "FILE_PER_OBJECT", "FOLDER_PER_TIER")
                .contains("Usage: fairlead-render");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--check", "--kustomization", "--java-lines");
    }
}
