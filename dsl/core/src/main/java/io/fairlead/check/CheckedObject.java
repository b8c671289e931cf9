package io.fairlead.check;

import io.fairlead.diagnostic.Place;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.Resource;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import io.fairlead.yaml.ReadDocument;

/**
 * An object and where its values stand.
 *
 * @param document what was read
 * @param file the file it was read from
 * @param lineOffset how many lines of the file stand before the text that the positions count in
 * @param columnOffset how many columns were taken off each line
 * @param namespace the namespace that it would land in
 */
record CheckedObject(ReadDocument document, String file, int lineOffset, int columnOffset, String namespace) {
    Resource resource() {
        return document.resource();
    }

    Subject subject() {
        boolean namespaced = resource().resourceType().isNamespaced();
        return new Subject(
                namespaced ? namespace : "",
                resource().kind(),
                resource().name().orElse(""));
    }

    Place place(FieldPath path) {
        return place(document.nearestPosition(path).orElse(new Position(1, 1)));
    }

    Place place(Position position) {
        return new Place(file, new Position(position.line() + lineOffset, position.column() + columnOffset));
    }
}
