package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a ConfigMap.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/">ConfigMap</a>
 */
public final class ConfigMaps {
    static final DiagnosticCode KEY = new DiagnosticCode("config", "invalid-key");
    static final DiagnosticCode KEY_TWICE = new DiagnosticCode("config", "key-in-data-and-binary-data");
    static final DiagnosticCode TOO_LARGE = new DiagnosticCode("config", "too-large");
    /** The greatest sum of the values of a ConfigMap or a Secret. */
    static final long MOST_BYTES = 1024 * 1024;

    private ConfigMaps() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.of(
                        List.of(KEY, KEY_TWICE, TOO_LARGE),
                        Secrets.codes(),
                        Quotas.codes(),
                        LimitRanges.codes(),
                        Namespaces.codes())
                .flatMap(List::stream)
                .toList();
    }

    /** Judges a ConfigMap. */
    public static void check(ConfigMap map, Field root) {
        map.data().keySet().forEach(key -> {
            root.field("data").key(key).format(KEY, Format.CONFIG_KEY, key);
            if (map.binaryData().containsKey(key)) {
                root.field("data").key(key).invalid(KEY_TWICE, key, "duplicate of key present in binaryData");
            }
        });
        map.binaryData()
                .keySet()
                .forEach(key -> root.field("binaryData").key(key).format(KEY, Format.CONFIG_KEY, key));
        long bytes = map.data().values().stream().mapToLong(ConfigMaps::bytes).sum()
                + map.binaryData().values().stream()
                        .mapToLong(ConfigMaps::decoded)
                        .sum();
        // the server gives no field here
        root.notLonger(TOO_LARGE, bytes, MOST_BYTES);
    }

    static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The number of bytes that a text in base 64 stands for. */
    static long decoded(String base64) {
        long characters = base64.chars().filter(c -> c != '=' && c > ' ').count();
        return characters * 6 / 8;
    }
}
