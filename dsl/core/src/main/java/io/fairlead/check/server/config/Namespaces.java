package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Finalizers;
import io.fairlead.check.server.meta.Metadata;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of a Namespace, with those of the labels by which it asks for Pod Security: that plugin is always on.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-admission/">Pod Security Admission</a>
 */
public final class Namespaces {
    static final DiagnosticCode LEVEL = new DiagnosticCode("namespace", "invalid-pod-security-label");
    private static final String PREFIX = "pod-security.kubernetes.io/";
    private static final List<String> MODES = List.of("enforce", "audit", "warn");
    private static final List<String> LEVELS = List.of("privileged", "baseline", "restricted");
    private static final Pattern VERSION = Pattern.compile("latest|v1\\.(0|[1-9][0-9]*)");

    private Namespaces() {}

    static List<DiagnosticCode> codes() {
        return List.of(LEVEL);
    }

    /** Judges a Namespace. */
    public static void check(Namespace namespace, Field root) {
        boolean clean = root.isClean(field -> Metadata.check(namespace, field.field("metadata")))
                && root.isClean(field -> finalizers(namespace, field));
        finalizers(namespace, root);
        if (clean) {
            security(namespace.metadata().map(ObjectMeta::labels).orElse(Map.of()), root.field("metadata", "labels"));
        }
    }

    private static void finalizers(Namespace namespace, Field root) {
        namespace.spec().ifPresent(spec -> Finalizers.checkSpec(spec.finalizers(), root.field("spec", "finalizers")));
    }

    /** The plugin is asked only about what validation has let pass. */
    private static void security(Map<String, String> labels, Field at) {
        for (String mode : MODES) {
            String level = labels.get(PREFIX + mode);
            if (level != null && !LEVELS.contains(level)) {
                at.key(PREFIX + mode).invalid(LEVEL, level, "must be one of privileged, baseline, restricted");
            }
            String version = labels.get(PREFIX + mode + "-version");
            if (version != null && !VERSION.matcher(version).matches()) {
                at.key(PREFIX + mode + "-version").invalid(LEVEL, version, "must be \"latest\" or \"v1.x\"");
            }
        }
    }
}
