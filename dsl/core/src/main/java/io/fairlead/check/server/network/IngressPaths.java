package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.PathType;
import java.util.List;

/** The rules of the paths of an Ingress. */
final class IngressPaths {
    static final DiagnosticCode RELATIVE = new DiagnosticCode("ingress", "relative-path");
    static final DiagnosticCode SEQUENCE = new DiagnosticCode("ingress", "forbidden-path-sequence");
    private static final List<String> NOWHERE = List.of("//", "/./", "/../", "%2f", "%2F");
    private static final List<String> NOT_AT_THE_END = List.of("/..", "/.");

    private IngressPaths() {}

    static List<DiagnosticCode> codes() {
        return List.of(RELATIVE, SEQUENCE);
    }

    static void check(HTTPIngressPath path, Field at) {
        String text = path.path().orElse("");
        if (path.pathType() == PathType.IMPLEMENTATION_SPECIFIC) {
            if (!text.isEmpty()) {
                absolute(text, at.field("path"));
            }
        } else {
            absolute(text, at.field("path"));
            sequences(text, at.field("path"));
        }
        IngressBackends.check(path.backend(), at.field("backend"));
    }

    private static void absolute(String text, Field at) {
        if (!text.startsWith("/")) {
            at.invalid(RELATIVE, text, "must be an absolute path");
        }
    }

    private static void sequences(String text, Field at) {
        NOWHERE.stream()
                .filter(text::contains)
                .forEach(found -> at.invalid(SEQUENCE, text, "must not contain '" + found + "'"));
        NOT_AT_THE_END.stream()
                .filter(text::endsWith)
                .forEach(found -> at.invalid(SEQUENCE, text, "cannot end with '" + found + "'"));
    }
}
