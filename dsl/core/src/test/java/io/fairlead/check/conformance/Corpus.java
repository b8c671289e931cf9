package io.fairlead.check.conformance;

import io.fairlead.check.server.Patch;
import io.fairlead.value.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All documents, by table: the tables of the rules' own tests and those beside the golden files, documents as they stand in
 * {@code written}, and what becomes of whole objects when one field is changed.
 */
final class Corpus {
    static final Path FOLDER = Path.of("src/test/resources/conformance");
    private static final Path RULES = Path.of("src/test/resources/server");

    private Corpus() {}

    static SortedMap<String, List<CorpusDocument>> load() {
        SortedMap<String, List<CorpusDocument>> corpus = new TreeMap<>();
        List<JsonObject> bases = new ArrayList<>();
        for (Path folder : List.of(RULES, FOLDER.resolve("tables"))) {
            files(folder, ".txt").forEach((name, text) -> {
                CorpusTable table = CorpusTable.parse(prefix(folder) + name, text);
                corpus.put(prefix(folder) + name, table.documents());
                bases.addAll(table.bases());
            });
        }
        files(FOLDER.resolve("written"), ".yaml")
                .forEach((name, text) -> corpus.put("written-" + name, written(name, text)));
        Set<String> seen = new HashSet<>();
        corpus.put("mutated-bases", Mutations.of("mutated-bases", bases, seen));
        files(FOLDER.resolve("seeds"), ".yaml")
                .forEach((name, text) ->
                        corpus.put("mutated-" + name, Mutations.of("mutated-" + name, seeds(text), seen)));
        return corpus;
    }

    private static String prefix(Path folder) {
        return folder.equals(RULES) ? "rules-" : "more-";
    }

    private static List<CorpusDocument> written(String name, String text) {
        return parts(text)
                .map(part -> new CorpusDocument(
                        "written-" + name,
                        part.substring(2, part.indexOf('\n')),
                        part.substring(part.indexOf('\n') + 1)))
                .toList();
    }

    private static List<JsonObject> seeds(String text) {
        return parts(text).map(Patch::object).toList();
    }

    private static Stream<String> parts(String text) {
        return Stream.of(("\n" + text).split("\n---\n")).skip(1).map(part -> part.endsWith("\n") ? part : part + "\n");
    }

    static SortedMap<String, String> files(Path folder, String suffix) {
        try (Stream<Path> paths = Files.list(folder)) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Path path : paths.toList()) {
                String file = path.getFileName().toString();
                if (file.endsWith(suffix)) {
                    texts.put(file.substring(0, file.length() - suffix.length()), Files.readString(path));
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
