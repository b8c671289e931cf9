package io.fairlead.codegen.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    @TempDir
    private Path folder;

    @Test
    void writesFilesAndRemovesOthers() throws IOException {
        Files.writeString(folder.resolve("Old.java"), "old");
        new SourceFolder(folder).write(Map.of("a/b/New.java", "new\n"));
        assertThat(folder.resolve("a/b/New.java")).hasContent("new");
        assertThat(folder.resolve("Old.java")).doesNotExist();
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        SourceFolder sources = new SourceFolder(folder);
        sources.write(Map.of("Same.java", "same", "Other.java", "before"));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("Same.java"), longAgo);
        Files.setLastModifiedTime(folder.resolve("Other.java"), longAgo);
        sources.write(Map.of("Same.java", "same", "Other.java", "after"));
        assertThat(Files.getLastModifiedTime(folder.resolve("Same.java"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(folder.resolve("Other.java"))).isNotEqualTo(longAgo);
    }

    @Test
    void refusesPathsOutside() {
        SourceFolder sources = new SourceFolder(folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.write(Map.of("../Outside.java", "")))
                .withMessage("not below the source folder: ../Outside.java");
    }
}
