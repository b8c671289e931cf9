package io.fairlead.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> MUST_HAVE_A_SOURCE = Set.of("java", "yaml", "xml");
    private static final int LONGEST_README = 150;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages = docs.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.toString().contains("decisions"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsCutFromAFileThatTheBuildUses(Path page) throws IOException {
        for (CodeBlock block : CodeBlock.of(Files.readString(page))) {
            if (block.source().isPresent()) {
                assertThat(block.text())
                        .as("%s line %d", page.getFileName(), block.line())
                        .isEqualTo(Region.read(ROOT, block.source().orElseThrow()));
            } else {
                assertThat(MUST_HAVE_A_SOURCE)
                        .as("%s line %d has no comment <!-- from FILE#REGION --> above it", page, block.line())
                        .doesNotContain(block.language());
            }
        }
    }

    @Test
    void readmeShowsAProgramItsYamlAndHowToAddIt() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(CodeBlock.of(readme)).extracting(CodeBlock::language).contains("java", "yaml", "xml", "sh");
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFile(Path page) throws IOException {
        var links = java.util.regex.Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)")
                .matcher(Files.readString(page));
        while (links.find()) {
            assertThat(page.resolveSibling(links.group(1)))
                    .as("link in %s", page)
                    .exists();
        }
    }
}
