package io.fairlead.plan;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Subject;
import io.fairlead.kubernetes.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two objects of one kind, namespace and name: the second would silently replace the first at apply. */
final class Duplicates {
    static final DiagnosticCode CODE = DiagnosticCode.parse("resource/duplicate");

    private Duplicates() {}

    static List<Diagnostic> of(List<PlannedResource> planned) {
        Map<String, PlannedResource> seen = new LinkedHashMap<>();
        List<Diagnostic> out = new ArrayList<>();
        for (PlannedResource resource : planned) {
            PlannedResource first = seen.putIfAbsent(key(resource), resource);
            if (first != null) {
                out.add(duplicate(first, resource));
            }
        }
        return out;
    }

    /** With the API group, since a custom resource may share a kind's name; without the version, which names no object. */
    private static String key(PlannedResource planned) {
        String apiVersion = planned.resource().apiVersion();
        return apiVersion.substring(0, Math.max(apiVersion.indexOf('/'), 0)) + "/" + planned.key();
    }

    private static Diagnostic duplicate(PlannedResource first, PlannedResource second) {
        Resource resource = second.resource();
        String name = resource.name().orElse("");
        Diagnostic found = Diagnostic.error(CODE, resource.kind() + " \"" + name + "\" is rendered twice")
                .about(new Subject(resource.namespace().orElse(""), resource.kind(), name))
                .declaredAt(second.declaredAt())
                .fix("give one of them another name");
        return first.declaredAt().map(line -> found.saw("first at " + line)).orElse(found);
    }
}
