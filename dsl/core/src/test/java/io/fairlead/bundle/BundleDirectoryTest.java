package io.fairlead.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleDirectoryTest {
    @TempDir
    Path temporary;

    @Test
    void writesFilesAndListsThem() throws IOException {
        WriteReport report = directory().write(files("a.yaml", "a: ü\n", "tier/b.yaml", "b\n"));
        assertThat(report)
                .isEqualTo(new WriteReport(List.of("a.yaml", "tier/b.yaml"), List.of(), List.of(), List.of()));
        assertThat(Files.readAllBytes(folder().resolve("a.yaml")))
                .isEqualTo(new byte[] {'a', ':', ' ', (byte) 0xc3, (byte) 0xbc, '\n'});
        assertThat(content(".fairlead-files")).isEqualTo("""
                        # Files written by Fairlead, with their SHA-256. Others are never touched.
                        cdabe09999eaf5df052d6dc5f687453f6c363efdcc8b4ee0bfea11800ecef575  a.yaml
                        0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  tier/b.yaml
                        """);
        assertThat(entries()).containsExactly(".fairlead-files", "a.yaml", "tier", "tier/b.yaml");
    }

    @Test
    void doesNotTouchWhatIsRightAlready() throws IOException {
        directory().write(files("a.yaml", "a\n"));
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder().resolve("a.yaml"), past);
        Files.setLastModifiedTime(folder().resolve(".fairlead-files"), past);
        WriteReport report = directory().write(files("a.yaml", "a\n"));
        assertThat(report.unchanged()).containsExactly("a.yaml");
        assertThat(report.changedNothing()).isTrue();
        assertThat(Files.getLastModifiedTime(folder().resolve("a.yaml"))).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(folder().resolve(".fairlead-files")))
                .isEqualTo(past);
    }

    @Test
    void removesAStaleFileAndTheFolderThatItLeavesEmpty() throws IOException {
        directory().write(files("a.yaml", "a\n", "old/deep/b.yaml", "b\n"));
        WriteReport report = directory().write(files("a.yaml", "a\n"));
        assertThat(report.removed()).containsExactly("old/deep/b.yaml");
        assertThat(entries()).containsExactly(".fairlead-files", "a.yaml");
    }

    @Test
    void keepsAStaleFileThatSomebodyEdited() throws IOException {
        directory().write(files("a.yaml", "a\n", "b.yaml", "b\n"));
        Files.writeString(folder().resolve("b.yaml"), "mine\n");
        assertThat(directory().write(files("a.yaml", "a\n")).kept()).containsExactly("b.yaml");
        assertThat(content("b.yaml")).isEqualTo("mine\n");
        assertThat(directory().write(files("a.yaml", "a\n")).kept()).containsExactly("b.yaml");
    }

    @Test
    void neverRemovesAFileThatItDidNotWrite() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("notes.yaml"), "x\n");
        directory().write(files("a.yaml", "a\n"));
        directory().write(new TreeMap<>());
        assertThat(entries()).containsExactly("notes.yaml");
    }

    @Test
    void replacesAFileWithOtherContent() throws IOException {
        directory().write(files("a.yaml", "a\n"));
        assertThat(directory().write(files("a.yaml", "b\n")).written()).containsExactly("a.yaml");
        assertThat(content("a.yaml")).isEqualTo("b\n");
    }

    @Test
    void refusesPathsThatLeaveTheFolderBeforeWritingAnything() throws IOException {
        for (String path : List.of("../x", "/x", "a/../../x", "a\\..\\x", "", "C:/x", "a/.")) {
            assertThatThrownBy(() -> directory().write(files("a.yaml", "a\n", path, "x")))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> directory().write(files("A.yaml", "a\n", "a.yaml", "b\n")))
                .hasMessage("\"A.yaml\" and \"a.yaml\" are one file where case does not count");
        assertThat(Files.exists(folder())).isFalse();
    }

    @Test
    void refusesToFollowLinksBelowTheFolder() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("tier"), outside);
        Files.createSymbolicLink(folder().resolve("a.yaml"), outside.resolve("a.yaml"));
        assertThatThrownBy(() -> directory().write(files("tier/b.yaml", "b\n")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a symbolic link");
        assertThatThrownBy(() -> directory().write(files("a.yaml", "a\n"))).isInstanceOf(FileSystemException.class);
        try (Stream<Path> entries = Files.list(outside)) {
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void ignoresAForgedList() throws IOException {
        Path victim = Files.writeString(temporary.resolve("victim.yaml"), "b\n");
        Files.createDirectories(folder());
        Files.writeString(
                folder().resolve(".fairlead-files"),
                "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  ../victim.yaml\nnonsense\n");
        directory().write(files("a.yaml", "a\n"));
        assertThat(victim).hasContent("b\n");
    }

    @Test
    void comparesWithoutWriting() throws IOException {
        directory().write(files("a.yaml", "a\n", "b.yaml", "b\n", "c.yaml", "c\n"));
        Comparison comparison = directory().compare(files("a.yaml", "a\n", "b.yaml", "new\n", "d.yaml", "d\n"));
        assertThat(comparison.isUpToDate()).isFalse();
        assertThat(comparison.missing()).containsExactly(new StaleFile("d.yaml", "d\n", ""));
        assertThat(comparison.stale()).containsExactly(new StaleFile("b.yaml", "new\n", "b\n"));
        assertThat(comparison.extra()).containsExactly(new StaleFile("c.yaml", "", "c\n"));
        assertThat(entries()).containsExactly(".fairlead-files", "a.yaml", "b.yaml", "c.yaml");
        assertThat(directory()
                        .compare(files("a.yaml", "a\n", "b.yaml", "b\n", "c.yaml", "c\n"))
                        .isUpToDate())
                .isTrue();
    }

    private Path folder() {
        return temporary.resolve("manifests");
    }

    private BundleDirectory directory() {
        return BundleDirectory.at(folder());
    }

    private String content(String path) throws IOException {
        return Files.readString(folder().resolve(path));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.walk(folder())) {
            return entries.skip(1)
                    .map(path -> folder().relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static SortedMap<String, String> files(String... pairs) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            files.put(pairs[i], pairs[i + 1]);
        }
        return new TreeMap<>(files);
    }
}
