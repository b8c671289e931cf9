package io.fairlead.kubernetes.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of the built-in Kubernetes APIs, of all groups and versions, in all captured minors.
 *
 * <pre>{@code
 * KubernetesSchema schema = KubernetesSchema.load();
 * SchemaType spec = schema.type("io.k8s.api.core.v1.PodSpec").orElseThrow();
 * boolean known = spec.field("hostnameOverride", 33).isPresent(); // false: it came with 1.34
 * }</pre>
 *
 * <p>A type is read when it is first asked for. Safe for use by several threads.
 */
public final class KubernetesSchema {
    private static final String RESOURCE = "kubernetes-schema.txt";

    private final MinorSet minors;
    private final Map<String, List<String>> typeLines = new TreeMap<>();
    private final Map<String, String> definitions = new TreeMap<>();
    private final Map<String, SchemaType> types = new ConcurrentHashMap<>();

    private KubernetesSchema(List<String> lines) {
        this.minors = SchemaLine.minors(lines.get(0));
        int start = 1;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || (at > start && SchemaLine.startsType(lines.get(at)))) {
                index(lines.subList(start, at));
                start = at;
            }
        }
    }

    private void index(List<String> lines) {
        String name = SchemaLine.word(lines.get(0), 1);
        typeLines.put(name, lines);
        for (String line : lines) {
            if (SchemaLine.isKind(line)) {
                SchemaKind kind = SchemaLine.kind(line, minors);
                definitions.put(kind.apiVersion() + " " + kind.kind(), name);
            }
        }
    }

    /** The captured facts; the same object at each call. */
    public static KubernetesSchema load() {
        return Loaded.SCHEMA;
    }

    /** The captured minors, as the numbers after the dot. */
    public MinorSet minors() {
        return minors;
    }

    /** The names of all types. */
    public Set<String> typeNames() {
        return Collections.unmodifiableSet(typeLines.keySet());
    }

    /**
     * A type by the name of its OpenAPI definition, such as {@code io.k8s.api.core.v1.Container}; empty when no captured
     * minor has it.
     */
    public Optional<SchemaType> type(String name) {
        List<String> lines = typeLines.get(name);
        return lines == null
                ? Optional.empty()
                : Optional.of(types.computeIfAbsent(name, key -> SchemaLine.type(lines, minors)));
    }

    /**
     * The type of a kind; empty when no captured minor serves it as a collection.
     *
     * @param apiVersion group and version, such as {@code apps/v1}
     * @param kind the kind, with its case
     */
    public Optional<SchemaType> kind(String apiVersion, String kind) {
        return Optional.ofNullable(definitions.get(apiVersion + " " + kind)).flatMap(this::type);
    }

    /** Reads the resource once, when somebody asks for it. */
    private static final class Loaded {
        private static final KubernetesSchema SCHEMA = new KubernetesSchema(read());

        private static List<String> read() {
            try (InputStream in =
                    Objects.requireNonNull(KubernetesSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
