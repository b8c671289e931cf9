package io.fairlead.check.wiring.podsecurity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a namespace asks of its pods.
 *
 * @param namespace its name
 * @param labels its labels
 * @param newest the minor that {@code latest} means
 */
record NamespaceLevels(String namespace, Map<String, String> labels, int newest) {
    static final String PREFIX = "pod-security.kubernetes.io/";
    private static final Pattern VERSION = Pattern.compile("v1\\.([0-9]{1,3})");

    /** How much a level matters. */
    enum Mode {
        ENFORCE("enforces"),
        WARN("warns about"),
        AUDIT("audits");

        private final String verb;

        Mode(String verb) {
            this.verb = verb;
        }

        String label() {
            return PREFIX + name().toLowerCase(Locale.ROOT);
        }

        String verb() {
            return verb;
        }
    }

    /** The level of a mode; empty when the label is missing, or is not a level. */
    Optional<Level> level(Mode mode) {
        return Optional.ofNullable(labels.get(mode.label())).flatMap(Level::find);
    }

    /** The minor whose standard counts: the server knows none that are newer than itself. */
    int minor(Mode mode) {
        int asked =
                minor(labels.getOrDefault(mode.label() + "-version", "latest")).orElse(newest);
        return Math.min(asked, newest);
    }

    private static Optional<Integer> minor(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    static boolean isVersion(String text) {
        return text.equals("latest") || minor(text).isPresent();
    }
}
