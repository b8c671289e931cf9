package io.fairlead.yaml;

import io.fairlead.kubernetes.ResourceTypes;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/**
 * The items of a list, such as {@code kubectl get -o yaml} prints: no cluster holds a list, it holds the items.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/api-concepts/#collections">Collections</a>
 */
final class ListItems {
    private static final String SUFFIX = "List";

    private ListItems() {}

    /** Whether the document is a list: {@code v1 List}, or the list of a known kind such as {@code PodList}. */
    static boolean isList(DocumentHead head) {
        return head.kind().endsWith(SUFFIX)
                && (isOfAnyKind(head)
                        || ResourceTypes.find(head.apiVersion(), itemKind(head)).isPresent());
    }

    private static boolean isOfAnyKind(DocumentHead head) {
        return head.apiVersion().equals("v1") && head.kind().equals(SUFFIX);
    }

    private static String itemKind(DocumentHead list) {
        return list.kind().substring(0, list.kind().length() - SUFFIX.length());
    }

    /** What each item is; those of a typed list may leave it to the list. */
    static List<DocumentHead> heads(DocumentHead list, KubernetesYamlParser parser) {
        List<DocumentHead> heads = new ArrayList<>();
        each(parser, item -> heads.add(head(list, item)));
        return heads;
    }

    private static DocumentHead head(DocumentHead list, KubernetesYamlParser item) {
        if (item.currentToken() != JsonToken.START_OBJECT) {
            Problem problem = new Problem(
                    FieldPath.root(),
                    KubernetesYamlParser.position(item),
                    Problem.Kind.WRONG_TYPE,
                    "an item must be an object");
            item.skipChildren();
            return new DocumentHead(false, "", "", List.of(problem));
        }
        int outside = item.streamReadContext().getNestingDepth() - 1;
        DocumentHead head = DocumentHead.ofObject(item);
        while (item.streamReadContext().getNestingDepth() > outside) {
            item.nextToken();
        }
        return head.apiVersion().isEmpty() && head.kind().isEmpty() && !isOfAnyKind(list)
                ? new DocumentHead(false, list.apiVersion(), itemKind(list), List.of())
                : head;
    }

    /** Gives each item with the parser at its first token; the action leaves it at its last. */
    static void each(KubernetesYamlParser parser, Consumer<KubernetesYamlParser> action) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean items = parser.currentName().equals("items");
            if (parser.nextToken() == JsonToken.START_ARRAY && items) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    action.accept(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
    }
}
