package io.fairlead.manifest;

import io.fairlead.diagnostic.Place;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.Position;
import io.fairlead.yaml.MarkdownFences;
import io.fairlead.yaml.ReadDocument;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the objects of texts, and what could not be read. */
final class ManifestReading {
    private final DnsLabel namespace;
    private final List<Manifest> objects = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    ManifestReading(DnsLabel namespace) {
        this.namespace = namespace;
    }

    void read(SourceText source) {
        if (source.form() == SourceText.Form.YAML) {
            read(source.file(), source.text(), 0, 0);
        } else {
            MarkdownFences.of(source.text())
                    .forEach(block -> read(source.file(), block.text(), block.firstLine() - 1, block.indent()));
        }
    }

    Manifests manifests() {
        return new Manifests(objects, flaws);
    }

    private void read(String file, String text, int lines, int columns) {
        ReadResult result = YamlReader.read(text);
        Set<Problem> ofObjects = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ReadDocument document : result.documents()) {
            Manifest object =
                    new Manifest(document, file, lines, columns, namespace(document.resource()), Optional.empty());
            objects.add(object);
            ofObjects.addAll(document.problems());
            document.problems()
                    .forEach(problem ->
                            flaws.add(new Flaw(problem, object.place(problem.position()), Optional.of(object))));
        }
        for (Problem problem : result.problems()) {
            if (!ofObjects.contains(problem)) {
                Position at = problem.position();
                Place place = new Place(file, new Position(at.line() + lines, at.column() + columns));
                flaws.add(new Flaw(problem, place, Optional.empty()));
            }
        }
    }

    private String namespace(Resource resource) {
        return resource.resourceType().isNamespaced()
                ? resource.namespace().filter(name -> !name.isEmpty()).orElse(namespace.text())
                : "";
    }
}
