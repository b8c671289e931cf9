package io.fairlead.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedTest {
    @TempDir
    private Path folder;

    @Test
    void acceptsTheApprovedText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");

        new Approved(file, false, true).isEqualTo("a: 1\n");
    }

    @Test
    void showsWhatIsDifferent() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\nb: 2\n");

        assertThatThrownBy(() -> new Approved(file, false, false).isEqualTo("a: 1\nb: 3\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-b: 2\n+b: 3\n")
                .hasMessageContaining("-Dapproved.update=true");
    }

    @Test
    void failsWithoutAnApprovedFile() {
        assertThatThrownBy(() -> new Approved(folder.resolve("a.yaml"), false, false).isEqualTo("a: 1\n"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void rewritesOnRequest() throws IOException {
        Path file = folder.resolve("a.yaml");

        new Approved(file, true, false).isEqualTo("a: 1\n");

        assertThat(file).hasContent("a: 1\n");
    }

    @Test
    void refusesToRewriteInCi() {
        Path file = folder.resolve("a.yaml");

        assertThatThrownBy(() -> new Approved(file, true, true).isEqualTo("a: 1\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("approved files are not rewritten where CI=true");
        assertThat(file).doesNotExist();
    }
}
