package io.fairlead.yaml;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.ResourceType;
import io.fairlead.kubernetes.ResourceTypes;
import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.kubernetes.wire.ObjectReader;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Reads YAML documents as resources, strictly, and says for everything it refuses where that stands.
 *
 * <p>Scalars without quotes mean what {@code kubectl} makes of them (YAML 1.1): a bare {@code yes} is true, {@code 012} is
 * ten. Aliases and merge keys are written out, tags refused. A document that is broken is one problem and leaves the others
 * alone. A known kind becomes its own type, any other an {@link UntypedResource}; a list ({@code kind: List},
 * {@code PodList}) becomes its items, each with paths of its own.
 */
public final class YamlReader {
    private static final int LONGEST_TEXT = 256 * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 200_000;

    private final int mostDocuments;
    private final List<ReadDocument> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    YamlReader(int mostDocuments) {
        this.mostDocuments = mostDocuments;
    }

    /**
     * Reads all documents of a text; documents that hold nothing are left out.
     *
     * @param text at most 256 million characters and 200,000 documents; what is beyond is one problem
     */
    public static ReadResult read(String text) {
        return new YamlReader(MOST_DOCUMENTS).readAll(text);
    }

    ReadResult readAll(String text) {
        if (text.length() > LONGEST_TEXT) {
            return new ReadResult(List.of(), List.of(malformed(1, "longer than " + LONGEST_TEXT + " characters")));
        }
        List<YamlSource> sources = YamlStream.documents(text);
        sources.stream().limit(mostDocuments).forEach(this::readOne);
        sources.stream()
                .skip(mostDocuments)
                .findFirst()
                .ifPresent(source ->
                        problems.add(malformed(source.firstLine(), "more than " + mostDocuments + " documents")));
        return new ReadResult(documents, problems);
    }

    private void readOne(YamlSource source) {
        try {
            DocumentHead head = head(source.again());
            problems.addAll(head.problems());
            if (head.isEmpty() || !head.problems().isEmpty()) {
                return;
            }
            if (ListItems.isList(head)) {
                readItems(head, source);
            } else {
                readResource(head, source);
            }
        } catch (YamlFlaw flaw) {
            problems.add(flaw.problem());
        } catch (JacksonException | YamlEngineException | IllegalArgumentException broken) {
            problems.add(BrokenYaml.problem(broken, source));
        }
    }

    private static DocumentHead head(YamlSource source) {
        try (KubernetesYamlParser parser = KubernetesYaml.parser(source)) {
            return DocumentHead.read(parser);
        }
    }

    private void readResource(DocumentHead head, YamlSource source) {
        try (KubernetesYamlParser parser = KubernetesYaml.parser(source)) {
            ObjectReader in = new ObjectReader(parser);
            Optional<? extends Resource> resource = resource(head, in);
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            List<Problem> found = new ArrayList<>(parser.keyProblems());
            found.addAll(in.problems());
            found.sort(Comparator.comparing(Problem::position));
            problems.addAll(found);
            resource.ifPresent(value -> documents.add(new ReadDocument(value, in.positions(), found)));
        }
    }

    private void readItems(DocumentHead list, YamlSource source) {
        Iterator<DocumentHead> heads = heads(list, source.again()).iterator();
        try (KubernetesYamlParser parser = KubernetesYaml.parser(source)) {
            ListItems.each(parser, item -> readItem(heads.next(), item));
            problems.addAll(parser.keyProblems());
        }
    }

    private static List<DocumentHead> heads(DocumentHead list, YamlSource source) {
        try (KubernetesYamlParser parser = KubernetesYaml.parser(source)) {
            return ListItems.heads(list, parser);
        }
    }

    private void readItem(DocumentHead head, KubernetesYamlParser parser) {
        problems.addAll(head.problems());
        if (!head.problems().isEmpty()) {
            parser.skipChildren();
            return;
        }
        ObjectReader in = new ObjectReader(parser);
        Optional<? extends Resource> resource = resource(head, in);
        problems.addAll(in.problems());
        resource.ifPresent(value -> documents.add(new ReadDocument(value, in.positions(), in.problems())));
    }

    private static Optional<? extends Resource> resource(DocumentHead head, ObjectReader in) {
        Optional<ResourceType<?>> type = ResourceTypes.find(head.apiVersion(), head.kind());
        return type.isPresent() ? type.get().read(in) : UntypedResource.read(in);
    }

    private static Problem malformed(int line, String message) {
        return new Problem(FieldPath.root(), new Position(line, 1), Problem.Kind.MALFORMED, message);
    }
}
