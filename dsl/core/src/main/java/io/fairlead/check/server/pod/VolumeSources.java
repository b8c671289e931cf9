package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.check.server.storage.Claims;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.CSIVolumeSource;
import io.fairlead.kubernetes.core.v1.ConfigMapVolumeSource;
import io.fairlead.kubernetes.core.v1.DownwardAPIVolumeSource;
import io.fairlead.kubernetes.core.v1.EmptyDirVolumeSource;
import io.fairlead.kubernetes.core.v1.EphemeralVolumeSource;
import io.fairlead.kubernetes.core.v1.GitRepoVolumeSource;
import io.fairlead.kubernetes.core.v1.HostPathVolumeSource;
import io.fairlead.kubernetes.core.v1.ImageVolumeSource;
import io.fairlead.kubernetes.core.v1.KeyToPath;
import io.fairlead.kubernetes.core.v1.NFSVolumeSource;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimVolumeSource;
import io.fairlead.kubernetes.core.v1.SecretVolumeSource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules of the sources of volumes. */
final class VolumeSources {
    static final DiagnosticCode MISSING = new DiagnosticCode("volume", "incomplete-source");
    static final DiagnosticCode SIZE = new DiagnosticCode("volume", "negative-size-limit");
    static final DiagnosticCode NFS_PATH = new DiagnosticCode("volume", "relative-nfs-path");
    static final DiagnosticCode DRIVER = new DiagnosticCode("volume", "invalid-csi-driver");
    static final DiagnosticCode SECRET = new DiagnosticCode("volume", "invalid-secret-name");
    private static final ObjectMeta NO_METADATA = ObjectMeta.builder().build();
    private static final int LONGEST_DRIVER = 63;

    private VolumeSources() {}

    static List<DiagnosticCode> codes() {
        return List.of(MISSING, SIZE, NFS_PATH, DRIVER, SECRET);
    }

    /** A driver that is part of old clusters only; its fields are not judged. */
    static void other(Object source, Field at) {}

    static void emptyDir(EmptyDirVolumeSource source, Field at) {
        source.sizeLimit()
                .filter(size -> size.canonicalValue().signum() < 0)
                .ifPresent(size -> at.field("sizeLimit").forbidden(SIZE, "must be a valid resource quantity"));
    }

    static void hostPath(HostPathVolumeSource source, Field at) {
        at.field("path").notEmpty(MISSING, source.path());
        RelativePaths.withoutBacksteps(source.path(), at.field("path"));
    }

    static void gitRepo(GitRepoVolumeSource source, Field at) {
        at.field("repository").notEmpty(MISSING, source.repository());
        RelativePaths.descending(source.directory().orElse(""), at.field("directory"));
    }

    static void secret(SecretVolumeSource source, Field at) {
        at.field("secretName").notEmpty(MISSING, source.secretName().orElse(""));
        files(source.defaultMode(), source.items(), at);
    }

    static void configMap(ConfigMapVolumeSource source, Field at) {
        at.field("name").notEmpty(MISSING, source.name().orElse(""));
        files(source.defaultMode(), source.items(), at);
    }

    private static void files(Optional<Integer> mode, List<KeyToPath> items, Field at) {
        VolumeItems.mode(mode, at.field("defaultMode"));
        at.field("items").each(items, VolumeItems::key);
    }

    static void downwardApi(DownwardAPIVolumeSource source, Field at) {
        VolumeItems.mode(source.defaultMode(), at.field("defaultMode"));
        source.items().forEach(file -> VolumeItems.file(file, at));
    }

    static void nfs(NFSVolumeSource source, Field at) {
        at.field("server").notEmpty(MISSING, source.server());
        at.field("path").notEmpty(MISSING, source.path());
        if (!source.path().startsWith("/")) {
            at.field("path").invalid(NFS_PATH, source.path(), "must be an absolute path");
        }
    }

    static void claim(PersistentVolumeClaimVolumeSource source, Field at) {
        at.field("claimName").notEmpty(MISSING, source.claimName());
    }

    static void csi(CSIVolumeSource source, Field at) {
        String driver = source.driver();
        at.field("driver").notLonger(DRIVER, driver.length(), LONGEST_DRIVER);
        at.field("driver").requiredFormat(MISSING, DRIVER, Format.SUBDOMAIN, driver.toLowerCase(Locale.ROOT));
        if (driver.isEmpty() && !at.since(Since.ONE_ERROR_PER_DRIVER)) {
            at.field("driver").invalid(DRIVER, driver, Format.SUBDOMAIN.rule());
        }
        source.nodePublishSecretRef().ifPresent(ref -> {
            String name = ref.name().orElse("");
            if (name.isEmpty()) {
                at.field("nodePublishSecretRef", "name").required(MISSING, "");
            } else {
                // the server leaves out the reference
                at.field("name").format(SECRET, Format.SUBDOMAIN, name);
            }
        });
    }

    static void ephemeral(EphemeralVolumeSource source, Field at) {
        Field template = at.field("volumeClaimTemplate");
        if (source.volumeClaimTemplate().isEmpty()) {
            template.required(MISSING, "");
        }
        source.volumeClaimTemplate().ifPresent(claim -> {
            ObjectMeta meta = claim.metadata().orElse(NO_METADATA);
            Labels.check(meta.labels(), template.field("metadata", "labels"));
            Labels.checkAnnotations(meta.annotations(), template.field("metadata", "annotations"));
            Claims.spec(claim.spec(), template.field("spec"));
        });
    }

    static void image(ImageVolumeSource source, boolean isPod, Field at) {
        if (isPod && at.since(Since.IMAGE_VOLUMES)) {
            at.field("reference").notEmpty(MISSING, source.reference().orElse(""));
        }
    }
}
