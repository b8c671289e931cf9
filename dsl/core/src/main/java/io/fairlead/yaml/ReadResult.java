package io.fairlead.yaml;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.wire.Problem;
import java.util.List;

/**
 * What a text of YAML documents holds.
 *
 * @param documents those that could be read, in order
 * @param problems everything that was refused, also in documents that could not be read at all, in the order of the text
 */
public record ReadResult(List<ReadDocument> documents, List<Problem> problems) {
    /** Copies the lists. */
    public ReadResult {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** The resources of the documents, in order. */
    public List<Resource> resources() {
        return documents.stream().<Resource>map(ReadDocument::resource).toList();
    }
}
