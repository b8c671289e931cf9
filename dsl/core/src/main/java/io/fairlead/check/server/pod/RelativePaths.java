package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.List;

/** The rules of paths below another directory. */
final class RelativePaths {
    static final DiagnosticCode ESCAPES = new DiagnosticCode("volume", "path-escapes");

    private RelativePaths() {}

    /** Refuses a path that leaves the directory. */
    static void descending(String path, Field at) {
        if (path.startsWith("/")) {
            at.invalid(ESCAPES, path, "must be a relative path");
        }
        withoutBacksteps(path, at);
    }

    static void withoutBacksteps(String path, Field at) {
        if (hasBacksteps(path)) {
            at.invalid(ESCAPES, path, "must not contain '..'");
        }
    }

    static boolean hasBacksteps(String path) {
        return List.of(path.split("/", -1)).contains("..");
    }

    /** Refuses also a name that starts with two dots, which the kubelet keeps for itself. */
    static void notReserved(String path, Field at) {
        descending(path, at);
        if (path.startsWith("..") && !path.startsWith("../")) {
            at.invalid(ESCAPES, path, "must not start with '..'");
        }
    }
}
