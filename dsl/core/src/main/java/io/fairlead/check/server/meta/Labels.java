package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of labels and annotations. All errors stand at the map, not at its entries. */
public final class Labels {
    static final DiagnosticCode KEY = new DiagnosticCode("metadata", "invalid-label-key");
    static final DiagnosticCode VALUE = new DiagnosticCode("metadata", "invalid-label-value");
    static final DiagnosticCode ANNOTATION_KEY = new DiagnosticCode("metadata", "invalid-annotation-key");
    static final DiagnosticCode ANNOTATIONS_TOO_LARGE = new DiagnosticCode("metadata", "annotations-too-large");
    private static final long MOST_ANNOTATION_BYTES = 256 * 1024;

    private Labels() {}

    static List<DiagnosticCode> codes() {
        return List.of(KEY, VALUE, ANNOTATION_KEY, ANNOTATIONS_TOO_LARGE);
    }

    /** Judges labels, and everything that is written like them. */
    public static void check(Map<String, String> labels, Field at) {
        labels.forEach((key, value) -> {
            checkKey(key, at);
            checkValue(value, at);
        });
    }

    /** Judges one key. */
    public static void checkKey(String key, Field at) {
        at.format(KEY, Format.QUALIFIED_NAME, key);
    }

    /** Judges one value. */
    public static void checkValue(String value, Field at) {
        at.format(VALUE, Format.LABEL_VALUE, value);
    }

    /** Judges annotations: their keys and their size together. */
    public static void checkAnnotations(Map<String, String> annotations, Field at) {
        // the server lowers the key first, so that a prefix may have capitals
        annotations
                .keySet()
                .forEach(key -> at.format(ANNOTATION_KEY, Format.QUALIFIED_NAME, key.toLowerCase(Locale.ROOT)));
        long bytes = annotations.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
        at.notLonger(ANNOTATIONS_TOO_LARGE, bytes, MOST_ANNOTATION_BYTES);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
