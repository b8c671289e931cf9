package io.fairlead.check;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Place;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.Position;
import io.fairlead.yaml.MarkdownFences;
import io.fairlead.yaml.ReadDocument;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** The objects of all texts, and what could not be read. */
final class Reading {
    private final CheckOptions options;
    private final List<CheckedObject> objects = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    Reading(CheckOptions options) {
        this.options = options;
    }

    void read(SourceText source) {
        if (source.form() == SourceText.Form.YAML) {
            read(source.file(), source.text(), 0, 0);
        } else {
            MarkdownFences.of(source.text())
                    .forEach(block -> read(source.file(), block.text(), block.firstLine() - 1, block.indent()));
        }
    }

    private void read(String file, String text, int lines, int columns) {
        ReadResult result = YamlReader.read(text);
        List<Problem> others = new ArrayList<>(result.problems());
        for (ReadDocument document : result.documents()) {
            String namespace =
                    document.resource().namespace().orElse(options.namespace().text());
            CheckedObject object = new CheckedObject(document, file, lines, columns, namespace);
            objects.add(object);
            others.removeAll(document.problems());
            document.problems().forEach(problem -> findings.add(ReadFindings.of(problem, object)));
        }
        for (Problem problem : others) {
            Position at = problem.position();
            Place place = new Place(file, new Position(at.line() + lines, at.column() + columns));
            findings.add(ReadFindings.of(problem, place));
        }
    }

    List<CheckedObject> objects() {
        return objects;
    }

    List<Diagnostic> findings() {
        return findings;
    }
}
