package io.fairlead.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a finding in the documentation.
 *
 * @param code the finding
 * @param text the whole page
 */
public record DiagnosticPage(DiagnosticCode code, String text) {
    static final Path DOCS = docs();

    /** The page of a code. */
    public static DiagnosticPage of(DiagnosticCode code) {
        try {
            return new DiagnosticPage(code, Files.readString(DOCS.resolve(code + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that have a page, sorted. */
    public static List<DiagnosticCode> codes() {
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

    /** What is wrong, in one sentence: the line below the title. */
    public String sentence() {
        return text.lines().skip(2).findFirst().orElse("");
    }

    /** What stands under a heading of the second level; the empty heading is the top of the page. */
    public String section(String heading) {
        String start = heading.isEmpty() ? "" : "\n## " + heading + "\n";
        int from = text.indexOf(start);
        if (from < 0) {
            return "";
        }
        int to = text.indexOf("\n## ", from + start.length());
        return text.substring(from + start.length(), to < 0 ? text.length() : to + 1);
    }

    /** The fenced blocks of a language in a part of a page. */
    public static List<String> blocks(String part, String language) {
        List<String> blocks = new ArrayList<>();
        String fence = "```" + language + "\n";
        for (int at = part.indexOf(fence); at >= 0; at = part.indexOf(fence, at)) {
            int start = at + fence.length();
            at = part.indexOf("```\n", start);
            blocks.add(part.substring(start, at));
        }
        return blocks;
    }

    /** The page with another output at its top. */
    public DiagnosticPage withOutput(String output) {
        String fence = "```text\n";
        int start = text.indexOf(fence) + fence.length();
        return new DiagnosticPage(
                code, text.substring(0, start) + output + text.substring(text.indexOf("```\n", start)));
    }

    /** Puts this page into the documentation. */
    public void write() {
        try {
            Files.writeString(DOCS.resolve(code + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether pages are to be renewed instead of compared. */
    public static boolean isRenewed() {
        return Boolean.getBoolean("approved.update") && System.getenv("CI") == null;
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
