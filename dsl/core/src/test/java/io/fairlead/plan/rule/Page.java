package io.fairlead.plan.rule;

import io.fairlead.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page of a finding in the documentation. */
record Page(String text) {
    private static final Path DOCS = docs();

    static Page of(DiagnosticCode code) {
        return read(DOCS.resolve(code + ".md"));
    }

    /** The codes that have a page. */
    static List<DiagnosticCode> codes() {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DOCS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".md") && !path.equals("README.md"))
                    .map(path -> DiagnosticCode.parse(path.substring(0, path.length() - ".md".length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first fenced block of a language. */
    String block(String language) {
        String fence = "```" + language + "\n";
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf("```\n", start));
    }

    private static Page read(Path file) {
        try {
            return new Page(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the module's folder, or in the repository's. */
    private static Path docs() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(here, here.resolve("../.."))
                .map(folder -> folder.resolve("docs/diagnostics").normalize())
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }
}
