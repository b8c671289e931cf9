package io.fairlead.manifest;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Place;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import io.fairlead.value.SourceLine;
import io.fairlead.yaml.ReadDocument;
import java.util.Optional;

/**
 * An object and where its values stand.
 *
 * @param document what was read
 * @param file the file it was read from; {@code -} for standard input
 * @param lineOffset how many lines of the file stand before the text that the positions count in
 * @param columnOffset how many columns were taken off each line
 * @param namespace the namespace that it would land in; empty for kinds of the cluster's scope
 * @param declaredAt the Java line that asked for it; empty when nobody said
 */
public record Manifest(
        ReadDocument document,
        String file,
        int lineOffset,
        int columnOffset,
        String namespace,
        Optional<SourceLine> declaredAt) {
    /** The object, without the fields that were refused. */
    public Resource resource() {
        return document.resource();
    }

    /** The object's name; empty when it has none. */
    public String name() {
        return resource().name().orElse("");
    }

    /** Namespace, kind and name. */
    public Subject subject() {
        return new Subject(namespace, resource().kind(), name());
    }

    /**
     * Where a value stands, or the nearest value around it.
     *
     * @param path the value
     * @return its place; that of the object when it has none
     */
    public Place place(FieldPath path) {
        return place(document.nearestPosition(path).orElse(new Position(1, 1)));
    }

    /**
     * The place in the file of a position in the text that was read.
     *
     * @param position line and column as the reader counted them
     * @return file, line and column
     */
    public Place place(Position position) {
        return new Place(file, new Position(position.line() + lineOffset, position.column() + columnOffset));
    }

    /**
     * Says of a finding that it is about a value of this object.
     *
     * @param finding what was found
     * @param path the value; the root for the object as a whole
     * @return the finding with object, field and place
     */
    public Diagnostic locate(Diagnostic finding, FieldPath path) {
        Diagnostic located = finding.about(subject()).in(place(path)).declaredAt(declaredAt);
        return path.isRoot() ? located : located.at(path);
    }

    /**
     * The same object with the line of Java that asked for it.
     *
     * @param line the line, or empty when it is not known
     * @return a copy
     */
    public Manifest declaredAt(Optional<SourceLine> line) {
        return new Manifest(document, file, lineOffset, columnOffset, namespace, line);
    }
}
