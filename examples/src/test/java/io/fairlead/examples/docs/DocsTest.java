package io.fairlead.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.examples.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> MUST_HAVE_A_SOURCE = Set.of("java", "yaml", "xml");
    private static final Pattern RELATIVE_LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)");
    private static final int LONGEST_README = 150;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages = docs.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.stream());
        }
    }

    /** Pages that teach; decisions show what was tried, pages of diagnostics what is wrong. */
    static Stream<Path> teachingPages() throws IOException {
        Path docs = ROOT.resolve("docs");
        return pages().filter(page -> !page.startsWith(docs.resolve("decisions")))
                .filter(page -> !page.startsWith(docs.resolve("diagnostics")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsWhatItsSourceSays(Path page) throws IOException {
        for (CodeBlock block : CodeBlock.of(Files.readString(page))) {
            if (block.source().isPresent()) {
                assertThat(block.text())
                        .as("%s line %d", page.getFileName(), block.line())
                        .isEqualTo(Region.read(ROOT, block.source().orElseThrow()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("teachingPages")
    void everyProgramAndManifestHasASource(Path page) throws IOException {
        assertThat(CodeBlock.of(Files.readString(page)))
                .filteredOn(block -> MUST_HAVE_A_SOURCE.contains(block.language()))
                .allSatisfy(block -> assertThat(block.source())
                        .as("%s line %d has no comment <!-- from FILE#REGION -->", page.getFileName(), block.line())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFile(Path page) throws IOException {
        Matcher links = RELATIVE_LINK.matcher(Files.readString(page));
        while (links.find()) {
            assertThat(page.resolveSibling(links.group(1)))
                    .as("link in %s", page.getFileName())
                    .exists();
        }
    }

    @Test
    void theReadmeShowsAProgramItsYamlAndHowToAddIt() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<CodeBlock> blocks = CodeBlock.of(readme);

        assertThat(blocks).extracting(CodeBlock::language).contains("java", "yaml", "text", "xml", "sh");
        assertThat(blocks.get(0).text().lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void theIndexHasALinkToEveryExample() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/examples.md"));

        assertThat(Manifest.all().map(Manifest::example).distinct())
                .allSatisfy(example -> assertThat(index).containsOnlyOnce("[" + example + "]"));
    }
}
