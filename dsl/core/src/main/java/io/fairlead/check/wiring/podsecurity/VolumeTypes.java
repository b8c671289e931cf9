package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Volumes of kinds that are not for everyone. */
final class VolumeTypes {
    private VolumeTypes() {}

    static List<Violation> of(Secured pod) {
        List<Violation> violations = new ArrayList<>();
        List<Volume> volumes = pod.spec().volumes();
        for (int i = 0; i < volumes.size(); i++) {
            if (!isAllowed(volumes.get(i))) {
                violations.add(new Violation(
                        pod.path().field("volumes").index(i),
                        "volume \"" + volumes.get(i).name() + "\""));
            }
        }
        return violations;
    }

    private static boolean isAllowed(Volume volume) {
        return Stream.of(
                                volume.configMap(),
                                volume.csi(),
                                volume.downwardAPI(),
                                volume.emptyDir(),
                                volume.ephemeral(),
                                volume.image(),
                                volume.persistentVolumeClaim(),
                                volume.projected(),
                                volume.secret())
                        .anyMatch(Optional::isPresent)
                || isEmpty(volume);
    }

    /** A volume that says nothing becomes an emptyDir. */
    private static boolean isEmpty(Volume volume) {
        return volume.equals(Volume.builder().name(volume.name()).build());
    }
}
