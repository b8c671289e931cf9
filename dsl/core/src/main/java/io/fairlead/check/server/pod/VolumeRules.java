package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Volume;
import java.util.ArrayList;
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
        Set<String> names = new HashSet<>();
        at.each(pod.spec().volumes(), (volume, here) -> {
            one(volume, pod, here);
            if (!names.add(volume.name())) {
                here.field("name").duplicate(NAME_TWICE, volume.name());
            }
        });
    }

    /** The pod without the volumes that are refused: for the server, these do not exist. */
    static PodScope usable(PodScope pod, Field at) {
        List<Volume> volumes = new ArrayList<>();
        at.each(pod.spec().volumes(), (volume, here) -> {
            if (here.isClean(field -> one(volume, pod, field))) {
                volumes.add(volume);
            }
        });
        return new PodScope(pod.spec().toBuilder().volumes(volumes).build(), pod.isPod(), pod.labels());
    }

    private static void one(Volume volume, PodScope pod, Field here) {
        here.field("name").requiredFormat(NAME_MISSING, NAME, Format.DNS_LABEL, volume.name());
        new VolumeRules(here).sources(volume, pod);
    }

    /** In the server's order, which decides which source is the second. */
    private void sources(Volume volume, PodScope pod) {
        source("emptyDir", volume.emptyDir(), VolumeSources::emptyDir);
        source("hostPath", volume.hostPath(), VolumeSources::hostPath);
        source("gitRepo", volume.gitRepo(), VolumeSources::gitRepo);
        source("gcePersistentDisk", volume.gcePersistentDisk(), VolumeSources::other);
        source("awsElasticBlockStore", volume.awsElasticBlockStore(), VolumeSources::other);
        source("secret", volume.secret(), VolumeSources::secret);
        source("nfs", volume.nfs(), VolumeSources::nfs);
        source("iscsi", volume.iscsi(), VolumeSources::other);
        source("glusterfs", volume.glusterfs(), VolumeSources::other);
        source("flocker", volume.flocker(), VolumeSources::other);
        source("persistentVolumeClaim", volume.persistentVolumeClaim(), VolumeSources::claim);
        source("rbd", volume.rbd(), VolumeSources::other);
        source("cinder", volume.cinder(), VolumeSources::other);
        source("cephfs", volume.cephfs(), VolumeSources::other);
        source("quobyte", volume.quobyte(), VolumeSources::other);
        // the server spells the second source without an n, and the judged one in full
        source(found ? "downwarAPI" : "downwardAPI", volume.downwardAPI(), VolumeSources::downwardApi);
        source("fc", volume.fc(), VolumeSources::other);
        source("flexVolume", volume.flexVolume(), VolumeSources::other);
        source("configMap", volume.configMap(), VolumeSources::configMap);
        source("azureFile", volume.azureFile(), VolumeSources::other);
        source("vsphereVolume", volume.vsphereVolume(), VolumeSources::other);
        source("photonPersistentDisk", volume.photonPersistentDisk(), VolumeSources::other);
        source("portworxVolume", volume.portworxVolume(), VolumeSources::other);
        source("azureDisk", volume.azureDisk(), VolumeSources::other);
        source("storageos", volume.storageos(), VolumeSources::other);
        source("projected", volume.projected(), ProjectedRules::check);
        source("scaleIO", volume.scaleIO(), VolumeSources::other);
        source("csi", volume.csi(), VolumeSources::csi);
        source("ephemeral", volume.ephemeral(), VolumeSources::ephemeral);
        source("image", volume.image(), (image, here) -> VolumeSources.image(image, pod.isPod(), here));
    }

    private <T> void source(String name, Optional<T> source, BiConsumer<T, Field> rule) {
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
