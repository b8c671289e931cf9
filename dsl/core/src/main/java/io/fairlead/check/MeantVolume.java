package io.fairlead.check;

import io.fairlead.check.server.FieldError;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.NearestName;
import io.fairlead.kubernetes.core.v1.ConfigMapVolumeSource;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaimVolumeSource;
import io.fairlead.kubernetes.core.v1.SecretVolumeSource;
import io.fairlead.kubernetes.core.v1.Volume;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The volume that was probably meant by a mount that names none. */
final class MeantVolume {
    private MeantVolume() {}

    /** The volume that holds the object of that name, else one of a similar name. */
    static Optional<String> of(Manifest object, FieldError error) {
        if (error.cause() != Cause.NOT_FOUND || error.badValue().isEmpty()) {
            return Optional.empty();
        }
        List<Volume> volumes =
                Workload.of(object).map(workload -> workload.spec().volumes()).orElse(List.of());
        return volumes.stream()
                .filter(volume -> source(volume).anyMatch(error.badValue()::equals))
                .map(Volume::name)
                .findFirst()
                .or(() -> NearestName.of(
                        error.badValue(), volumes.stream().map(Volume::name).toList()));
    }

    private static Stream<String> source(Volume volume) {
        return Stream.of(
                        volume.configMap().flatMap(ConfigMapVolumeSource::name),
                        volume.secret().flatMap(SecretVolumeSource::secretName),
                        volume.persistentVolumeClaim().map(PersistentVolumeClaimVolumeSource::claimName))
                .flatMap(Optional::stream);
    }
}
