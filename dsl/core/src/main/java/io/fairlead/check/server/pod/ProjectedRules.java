package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ConfigMapProjection;
import io.fairlead.kubernetes.core.v1.DownwardAPIProjection;
import io.fairlead.kubernetes.core.v1.KeyToPath;
import io.fairlead.kubernetes.core.v1.ProjectedVolumeSource;
import io.fairlead.kubernetes.core.v1.SecretProjection;
import io.fairlead.kubernetes.core.v1.ServiceAccountTokenProjection;
import io.fairlead.kubernetes.core.v1.VolumeProjection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of volumes that are put together from several sources. */
final class ProjectedRules {
    static final DiagnosticCode NAME = new DiagnosticCode("volume", "projected-name-missing");
    static final DiagnosticCode TWO_KINDS = new DiagnosticCode("volume", "two-projections");
    static final DiagnosticCode PATH_TWICE = new DiagnosticCode("volume", "duplicate-projected-path");
    static final DiagnosticCode EXPIRATION = new DiagnosticCode("volume", "token-expiration-out-of-range");
    private static final long SHORTEST = 600;
    private static final long LONGEST = 1L << 32;

    private final Field at;
    private final Set<String> paths = new HashSet<>();

    private ProjectedRules(Field at) {
        this.at = at;
    }

    static List<DiagnosticCode> codes() {
        return List.of(NAME, TWO_KINDS, PATH_TWICE, EXPIRATION);
    }

    static void check(ProjectedVolumeSource projected, Field at) {
        VolumeItems.mode(projected.defaultMode(), at.field("defaultMode"));
        ProjectedRules rules = new ProjectedRules(at);
        at.field("sources").each(projected.sources(), rules::source);
    }

    private void source(VolumeProjection source, Field here) {
        source.secret().ifPresent(secret -> secret(secret, here.field("secret")));
        source.configMap().ifPresent(map -> configMap(map, here.field("configMap")));
        source.downwardAPI().ifPresent(fields -> fields(fields, here.field("downwardAPI")));
        source.serviceAccountToken().ifPresent(token -> token(token, here.field("serviceAccountToken")));
        long kinds = Stream.<Optional<?>>of(
                        source.secret(),
                        source.configMap(),
                        source.downwardAPI(),
                        source.serviceAccountToken(),
                        source.clusterTrustBundle(),
                        source.podCertificate())
                .filter(Optional::isPresent)
                .count();
        if (kinds > 1) {
            here.forbidden(TWO_KINDS, "may not specify more than 1 volume type");
        }
    }

    private void secret(SecretProjection secret, Field here) {
        here.field("name").notEmpty(NAME, secret.name().orElse(""));
        items(secret.items(), here);
    }

    private void configMap(ConfigMapProjection map, Field here) {
        here.field("name").notEmpty(NAME, map.name().orElse(""));
        items(map.items(), here);
    }

    private void items(List<KeyToPath> items, Field here) {
        here.field("items").each(items, VolumeItems::key);
        items.forEach(item -> once(item.path()));
    }

    private void fields(DownwardAPIProjection fields, Field here) {
        fields.items().forEach(file -> {
            VolumeItems.file(file, here);
            once(file.path());
        });
    }

    private void token(ServiceAccountTokenProjection token, Field here) {
        token.expirationSeconds()
                .ifPresent(seconds -> here.field("expirationSeconds").between(EXPIRATION, seconds, SHORTEST, LONGEST));
        // the server reports the path of a token at the volume
        VolumeItems.path(token.path(), at.field("path"));
    }

    private void once(String path) {
        if (!path.isEmpty() && !paths.add(path)) {
            at.invalid(PATH_TWICE, path, "conflicting duplicate paths");
        }
    }
}
