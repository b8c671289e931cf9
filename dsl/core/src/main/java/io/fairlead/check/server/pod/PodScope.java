package io.fairlead.check.server.pod;

import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import io.fairlead.kubernetes.core.v1.Volume;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pod around a container: what the rules of a container need of it.
 *
 * @param spec the pod, with defaults
 * @param isPod whether it is a Pod itself and not a template
 * @param labels those of a Pod itself; none for a template
 */
record PodScope(PodSpec spec, boolean isPod, Map<String, String> labels) {
    private static final long GRACE_SECONDS = 30;

    /** The volumes by name. */
    Map<String, Volume> volumes() {
        Map<String, Volume> volumes = new LinkedHashMap<>();
        spec.volumes().forEach(volume -> volumes.putIfAbsent(volume.name(), volume));
        return volumes;
    }

    boolean hasVolume(String name) {
        return spec.volumes().stream().anyMatch(volume -> volume.name().equals(name));
    }

    /** Whether the volume is a claim, so that it may be a block device. */
    boolean isClaim(String name) {
        Volume volume = volumes().get(name);
        return volume != null
                && (volume.persistentVolumeClaim().isPresent()
                        || volume.ephemeral().isPresent());
    }

    long graceSeconds() {
        return spec.terminationGracePeriodSeconds().orElse(GRACE_SECONDS);
    }

    boolean neverRestarts() {
        return spec.restartPolicy().orElse(RestartPolicy.ALWAYS) == RestartPolicy.NEVER;
    }

    boolean hasOwnUsers() {
        return !spec.hostUsers().orElse(true);
    }
}
