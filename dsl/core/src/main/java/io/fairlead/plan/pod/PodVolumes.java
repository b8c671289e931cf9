package io.fairlead.plan.pod;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Mount;
import io.fairlead.app.container.Volume;
import io.fairlead.kubernetes.core.v1.ConfigMapVolumeSource;
import io.fairlead.kubernetes.core.v1.EmptyDirVolumeSource;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimVolumeSource;
import io.fairlead.kubernetes.core.v1.SecretVolumeSource;
import io.fairlead.kubernetes.core.v1.VolumeMount;
import io.fairlead.value.AbsolutePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The volumes of a pod and where its containers mount them. */
public final class PodVolumes {
    private final String tier;
    private final Collection<Container> containers;
    private final WritableDirectories directories;

    /**
     * The volumes of one tier's pods.
     *
     * @param tier the tier's name, which its ConfigMaps carry
     * @param containers all containers of a pod
     */
    PodVolumes(String tier, Collection<Container> containers) {
        this.tier = tier;
        this.containers = containers;
        this.directories = new WritableDirectories(containers);
    }

    /**
     * The name of the ConfigMap that keeps a volume's files.
     *
     * @param tier the tier's name
     * @param files the volume
     * @return {@code <tier>-<volume>}
     */
    public static String configMapName(String tier, Volume.Files files) {
        return tier + "-" + files.name().text();
    }

    /**
     * The volumes of files, each once, in the order in which containers mount them.
     *
     * @param tier the tier
     * @return one for each ConfigMap
     */
    public static List<Volume.Files> files(Tier tier) {
        return tier.containers().stream()
                .flatMap(container -> container.mounts().stream())
                .map(Mount::volume)
                .filter(Volume.Files.class::isInstance)
                .map(Volume.Files.class::cast)
                .distinct()
                .toList();
    }

    List<VolumeMount> mounts(Container container) {
        List<VolumeMount> out = new ArrayList<>();
        container.mounts().forEach(mount -> out.add(mount(mount)));
        for (AbsolutePath path : WritableDirectories.of(container)) {
            out.add(VolumeMount.builder()
                    .name(directories.volume(container, path))
                    .mountPath(path.text())
                    .build());
        }
        return out;
    }

    /** The volumes that the containers mount, each once, without those that claim templates provide. */
    List<io.fairlead.kubernetes.core.v1.Volume> volumes() {
        Map<String, io.fairlead.kubernetes.core.v1.Volume> out = new LinkedHashMap<>();
        for (Container container : containers) {
            for (Mount mount : container.mounts()) {
                volume(mount.volume()).ifPresent(volume -> out.putIfAbsent(volume.name(), volume));
            }
        }
        directories.volumes().forEach(name -> out.put(name, writable(name)));
        return List.copyOf(out.values());
    }

    private static VolumeMount mount(Mount mount) {
        VolumeMount.Builder out = VolumeMount.builder()
                .name(mount.volume().name().text())
                .mountPath(mount.path().text());
        if (mount.readOnly()) {
            out.readOnly(true);
        }
        mount.subPath().ifPresent(out::subPath);
        return out.build();
    }

    private Optional<io.fairlead.kubernetes.core.v1.Volume> volume(Volume volume) {
        var out = io.fairlead.kubernetes.core.v1.Volume.builder()
                .name(volume.name().text());
        if (volume instanceof Volume.TierStorage) {
            return Optional.empty();
        }
        if (volume instanceof Volume.EmptyDir directory) {
            out.emptyDir(emptyDir(directory));
        } else if (volume instanceof Volume.Files files) {
            out.configMap(configMap(configMapName(tier, files)));
        } else if (volume instanceof Volume.FromConfigMap map) {
            out.configMap(configMap(map.configMap().text()));
        } else if (volume instanceof Volume.FromSecret secret) {
            out.secret(SecretVolumeSource.builder()
                    .secretName(secret.secret().text())
                    .build());
        } else if (volume instanceof Volume.ExistingClaim claim) {
            out.persistentVolumeClaim(PersistentVolumeClaimVolumeSource.builder()
                    .claimName(claim.claim().text())
                    .build());
        }
        return Optional.of(out.build());
    }

    private static ConfigMapVolumeSource configMap(String name) {
        return ConfigMapVolumeSource.builder().name(name).build();
    }

    private static EmptyDirVolumeSource emptyDir(Volume.EmptyDir directory) {
        EmptyDirVolumeSource.Builder out = EmptyDirVolumeSource.builder();
        if (directory.inMemory()) {
            out.medium("Memory");
        }
        directory.sizeLimit().ifPresent(out::sizeLimit);
        return out.build();
    }

    private static io.fairlead.kubernetes.core.v1.Volume writable(String name) {
        return io.fairlead.kubernetes.core.v1.Volume.builder()
                .name(name)
                .emptyDir(EmptyDirVolumeSource.builder().build())
                .build();
    }
}
