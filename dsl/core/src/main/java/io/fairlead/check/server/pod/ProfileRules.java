package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.AppArmorProfile;
import io.fairlead.kubernetes.core.v1.AppArmorProfileType;
import io.fairlead.kubernetes.core.v1.SeccompProfile;
import io.fairlead.kubernetes.core.v1.SeccompProfileType;
import java.util.List;
import java.util.Optional;

/** The rules of seccomp and AppArmor profiles, of a pod and of a container. */
final class ProfileRules {
    static final DiagnosticCode MISSING = new DiagnosticCode("securitycontext", "local-profile-missing");
    static final DiagnosticCode WITHOUT_USE = new DiagnosticCode("securitycontext", "local-profile-without-use");
    static final DiagnosticCode INVALID = new DiagnosticCode("securitycontext", "invalid-local-profile");
    private static final int LONGEST = 4095;

    private ProfileRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(MISSING, WITHOUT_USE, INVALID);
    }

    static void seccomp(SeccompProfile profile, Field at) {
        Field here = at.field("localhostProfile");
        if (profile.type() != SeccompProfileType.LOCALHOST || at.field("type").isMissing()) {
            withoutUse(profile.localhostProfile(), here);
        } else if (profile.localhostProfile().isEmpty()) {
            here.required(MISSING, "must be set when seccomp type is Localhost");
        } else {
            RelativePaths.descending(profile.localhostProfile().get(), here);
        }
    }

    static void appArmor(AppArmorProfile profile, Field at) {
        Field here = at.field("localhostProfile");
        if (profile.type() != AppArmorProfileType.LOCALHOST || at.field("type").isMissing()) {
            withoutUse(profile.localhostProfile(), here);
            return;
        }
        String name = profile.localhostProfile().orElse("");
        if (!name.equals(name.strip())) {
            here.invalid(INVALID, name, "must not be padded with whitespace");
        } else if (name.isEmpty()) {
            here.required(MISSING, "must be set when AppArmor type is Localhost");
        }
        here.notLonger(INVALID, name.length(), LONGEST);
    }

    private static void withoutUse(Optional<String> profile, Field at) {
        profile.ifPresent(name -> at.invalid(WITHOUT_USE, name, "can only be set when the type is Localhost"));
    }
}
