package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of annotations that mean something to a pod. */
final class PodAnnotations {
    static final DiagnosticCode DELETION_COST = new DiagnosticCode("pod", "invalid-deletion-cost");
    static final DiagnosticCode MIRROR = new DiagnosticCode("pod", "mirror-without-node");
    private static final String COST_KEY = "controller.kubernetes.io/pod-deletion-cost";
    private static final String MIRROR_KEY = "kubernetes.io/config.mirror";
    private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";
    private static final Pattern INT = Pattern.compile("0|-?[1-9][0-9]{0,9}");

    private PodAnnotations() {}

    static List<DiagnosticCode> codes() {
        return List.of(DELETION_COST, MIRROR);
    }

    static void check(Map<String, String> annotations, PodSpec spec, Field at) {
        String cost = annotations.getOrDefault(COST_KEY, "0");
        if (!isInt32(cost)) {
            at.key(COST_KEY).invalid(DELETION_COST, cost, "must be a 32bit integer");
        }
        if (annotations.containsKey(MIRROR_KEY) && spec.nodeName().orElse("").isEmpty()) {
            at.key(MIRROR_KEY).invalid(MIRROR, annotations.get(MIRROR_KEY), "must set spec.nodeName");
        }
    }

    /** Older servers write the profile of each container to an annotation whose key ends with the container's name. */
    static void appArmor(PodSpec spec, Field at) {
        if (at.since(Since.NO_APPARMOR_ANNOTATIONS)) {
            return;
        }
        boolean all = spec.securityContext()
                .flatMap(PodSecurityContext::appArmorProfile)
                .isPresent();
        Stream.concat(spec.containers().stream(), spec.initContainers().stream())
                .filter(container -> all
                        || container
                                .securityContext()
                                .flatMap(SecurityContext::appArmorProfile)
                                .isPresent())
                .forEach(container -> Labels.checkAnnotations(Map.of(APP_ARMOR + container.name(), ""), at));
    }

    private static boolean isInt32(String text) {
        return INT.matcher(text).matches() && Long.parseLong(text) == (int) Long.parseLong(text);
    }
}
