package io.fairlead.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovedManifestsTest {
    @ParameterizedTest
    @MethodSource("io.fairlead.examples.Manifest#all")
    void isWhatWasApproved(Manifest manifest) throws IOException {
        Approved.at(manifest.approved()).isEqualTo(manifest.text());
    }

    @Test
    void everyApprovedFileBelongsToAnExample() throws IOException {
        List<Path> expected = Manifest.all().map(Manifest::approved).toList();

        assertThat(expected).doesNotHaveDuplicates();
        assertThat(filesBelow(Manifest.SOURCES, ".approved.yaml")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRenderedFileBelongsToAnExample() throws IOException {
        assertThat(filesBelow(Manifest.RENDERED, ".yaml"))
                .containsExactlyInAnyOrderElementsOf(
                        Manifest.all().map(Manifest::file).toList());
    }

    @Test
    void everyExampleClassIsFound() throws IOException {
        List<String> classes = filesBelow(Manifest.SOURCES, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !List.of("package-info", "Clusters").contains(name))
                .toList();

        assertThat(classes).hasSize(13);
        assertThat(Manifest.all().map(Manifest::example).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    private static List<Path> filesBelow(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
