package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Volume;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The rules of volumes: each has a name and one source; of several sources the first is judged. */
final class VolumeRules {
    static final DiagnosticCode NAME_MISSING = new DiagnosticCode("volume", "name-missing");
    static final DiagnosticCode NAME = new DiagnosticCode("volume", "invalid-name");
    static final DiagnosticCode NAME_TWICE = new DiagnosticCode("volume", "duplicate-name");
    static final DiagnosticCode SECOND = new DiagnosticCode("volume", "second-source");

    private final Field at;
    private boolean found;

    private VolumeRules(Field at) {
        this.at = at;
    }

    static List<DiagnosticCode> codes() {
        return List.of(NAME_MISSING, NAME, NAME_TWICE, SECOND);
    }

    static void check(PodScope pod, Field at) {
        Set<String> names = new HashSet<>(pod.claims());
        List<Volume> volumes = pod.spec().volumes().stream()
                .filter(volume -> !pod.claims().contains(volume.name()))
                .toList();
        at.each(volumes, (volume, here) -> {
            here.field("name").requiredFormat(NAME_MISSING, NAME, Format.DNS_LABEL, volume.name());
            if (!names.add(volume.name())) {
                here.field("name").duplicate(NAME_TWICE, volume.name());
            }
            new VolumeRules(here).sources(volume, pod);
        });
    }

    /** In the server's order, which decides which source is the second. */
    private void sources(Volume volume, PodScope pod) {
        one("emptyDir", volume.emptyDir(), VolumeSources::emptyDir);
        one("hostPath", volume.hostPath(), VolumeSources::hostPath);
        one("gitRepo", volume.gitRepo(), VolumeSources::gitRepo);
        one("gcePersistentDisk", volume.gcePersistentDisk(), VolumeSources::other);
        one("awsElasticBlockStore", volume.awsElasticBlockStore(), VolumeSources::other);
        one("secret", volume.secret(), VolumeSources::secret);
        one("nfs", volume.nfs(), VolumeSources::nfs);
        one("iscsi", volume.iscsi(), VolumeSources::other);
        one("glusterfs", volume.glusterfs(), VolumeSources::other);
        one("flocker", volume.flocker(), VolumeSources::other);
        one("persistentVolumeClaim", volume.persistentVolumeClaim(), VolumeSources::claim);
        one("rbd", volume.rbd(), VolumeSources::other);
        one("cinder", volume.cinder(), VolumeSources::other);
        one("cephfs", volume.cephfs(), VolumeSources::other);
        one("quobyte", volume.quobyte(), VolumeSources::other);
        // the server spells the second source without an n, and the judged one in full
        one(found ? "downwarAPI" : "downwardAPI", volume.downwardAPI(), VolumeSources::downwardApi);
        one("fc", volume.fc(), VolumeSources::other);
        one("flexVolume", volume.flexVolume(), VolumeSources::other);
        one("configMap", volume.configMap(), VolumeSources::configMap);
        one("azureFile", volume.azureFile(), VolumeSources::other);
        one("vsphereVolume", volume.vsphereVolume(), VolumeSources::other);
        one("photonPersistentDisk", volume.photonPersistentDisk(), VolumeSources::other);
        one("portworxVolume", volume.portworxVolume(), VolumeSources::other);
        one("azureDisk", volume.azureDisk(), VolumeSources::other);
        one("storageos", volume.storageos(), VolumeSources::other);
        one("projected", volume.projected(), ProjectedRules::check);
        one("scaleIO", volume.scaleIO(), VolumeSources::other);
        one("csi", volume.csi(), VolumeSources::csi);
        one("ephemeral", volume.ephemeral(), VolumeSources::ephemeral);
        one("image", volume.image(), (image, here) -> VolumeSources.image(image, pod.isPod(), here));
    }

    private <T> void one(String name, Optional<T> source, BiConsumer<T, Field> rule) {
        if (source.isEmpty()) {
            return;
        }
        if (found) {
            at.field(name).forbidden(SECOND, "may not specify more than 1 volume type");
        } else {
            rule.accept(source.get(), at.field(name));
        }
        found = true;
    }
}
