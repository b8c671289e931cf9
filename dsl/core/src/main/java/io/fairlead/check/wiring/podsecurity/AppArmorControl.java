package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.AppArmorProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** AppArmor profiles, in fields and in the annotations that came before them. */
final class AppArmorControl {
    private static final String ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";
    private static final Set<String> PROFILES = Set.of("RuntimeDefault", "Localhost");

    private AppArmorControl() {}

    static List<Violation> violations(Secured pod) {
        List<Violation> violations = new ArrayList<>(Fields.everywhere(
                pod,
                "appArmorProfile",
                context -> context.appArmorProfile().map(AppArmorProfile::type),
                context -> context.appArmorProfile().map(AppArmorProfile::type),
                type -> PROFILES.contains(type.value())));
        pod.annotations().entrySet().stream()
                .filter(annotation -> annotation.getKey().startsWith(ANNOTATION) && !isAllowed(annotation.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(annotation -> violations.add(new Violation(
                        pod.annotationsPath().key(annotation.getKey()),
                        "annotation " + annotation.getKey() + " " + annotation.getValue())));
        return violations;
    }

    private static boolean isAllowed(String profile) {
        return profile.isEmpty() || profile.equals("runtime/default") || profile.startsWith("localhost/");
    }
}
