package io.fairlead.yaml;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** The text of one document: the separator, an optional comment, the value in block style. */
final class YamlDocument {
    private static final String SEPARATOR = "---\n";

    private YamlDocument() {}

    static String of(String comment, Consumer<? super JsonGenerator> content) {
        String body = body(content);
        String safe = ReadableCharacters.needsEscape(body) ? ReadableCharacters.escaped(body) : body;
        return SEPARATOR + HeaderComment.of(comment) + (safe.endsWith("\n") ? safe : safe + "\n");
    }

    private static String body(Consumer<? super JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = KubernetesYaml.FORMAT.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(generator);
        }
        return out.toString();
    }
}
