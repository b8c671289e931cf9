package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.MountPropagationMode;
import io.fairlead.kubernetes.core.v1.SecurityContext;
import io.fairlead.kubernetes.core.v1.VolumeDevice;
import io.fairlead.kubernetes.core.v1.VolumeMount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of {@code volumeMounts} and {@code volumeDevices}. */
final class MountRules {
    static final DiagnosticCode MISSING = new DiagnosticCode("container", "incomplete-mount");
    static final DiagnosticCode UNKNOWN = new DiagnosticCode("container", "unknown-volume");
    static final DiagnosticCode PATH_TWICE = new DiagnosticCode("container", "duplicate-mount-path");
    static final DiagnosticCode TWO_SUB_PATHS = new DiagnosticCode("container", "two-sub-paths");
    static final DiagnosticCode PROPAGATION = new DiagnosticCode("container", "propagation-without-privilege");
    static final DiagnosticCode RECURSIVE = new DiagnosticCode("container", "recursive-read-only");
    static final DiagnosticCode DEVICE = new DiagnosticCode("container", "device-not-a-claim");
    static final DiagnosticCode MOUNT_AND_DEVICE = new DiagnosticCode("container", "mount-and-device");

    private MountRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(
                MISSING,
                UNKNOWN,
                PATH_TWICE,
                TWO_SUB_PATHS,
                PROPAGATION,
                RECURSIVE,
                DEVICE,
                MOUNT_AND_DEVICE,
                RelativePaths.ESCAPES);
    }

    static void check(Container container, PodScope pod, Field at) {
        Set<String> paths = new HashSet<>();
        Field mounts = at.field("volumeMounts");
        mounts.each(container.volumeMounts(), (mount, here) -> {
            volume(mount.name(), pod, here.field("name"));
            path(mount.mountPath(), paths, here.field("mountPath"));
            besideDevices(mount, container, here);
            subPaths(mount, here, mounts);
            modes(mount, container, mounts);
        });
        devices(container, pod, at.field("volumeDevices"));
    }

    private static void volume(String name, PodScope pod, Field at) {
        at.notEmpty(MISSING, name);
        if (!pod.hasVolume(name)) {
            at.notFound(UNKNOWN, name);
        }
    }

    private static void path(String path, Set<String> seen, Field at) {
        at.notEmpty(MISSING, path);
        if (!seen.add(path)) {
            at.invalid(PATH_TWICE, path, "must be unique");
        }
    }

    private static void besideDevices(VolumeMount mount, Container container, Field at) {
        List<VolumeDevice> devices = container.volumeDevices();
        if (devices.stream().anyMatch(device -> device.name().equals(mount.name()))) {
            at.field("name").invalid(MOUNT_AND_DEVICE, mount.name(), "must not already exist in volumeDevices");
        }
        if (devices.stream().anyMatch(device -> device.devicePath().equals(mount.mountPath()))) {
            at.field("mountPath").invalid(MOUNT_AND_DEVICE, mount.mountPath(), "must not be a path in volumeDevices");
        }
    }

    private static void subPaths(VolumeMount mount, Field at, Field list) {
        String plain = mount.subPath().orElse("");
        String expanded = mount.subPathExpr().orElse("");
        // the server leaves out the index, except where both are given
        RelativePaths.descending(plain, list.field("subPath"));
        RelativePaths.descending(expanded, list.field("subPathExpr"));
        if (!plain.isEmpty() && !expanded.isEmpty()) {
            at.field("subPathExpr").invalid(TWO_SUB_PATHS, expanded, "subPathExpr and subPath are mutually exclusive");
        }
    }

    /** Here the server leaves out the index too. */
    private static void modes(VolumeMount mount, Container container, Field list) {
        boolean privileged =
                container.securityContext().flatMap(SecurityContext::privileged).orElse(false);
        MountPropagationMode propagation = mount.mountPropagation().orElse(MountPropagationMode.NONE);
        if (propagation == MountPropagationMode.BIDIRECTIONAL && !privileged) {
            list.field("mountPropagation")
                    .forbidden(
                            PROPAGATION, "Bidirectional mount propagation is available only to privileged containers");
        }
        String recursive = mount.recursiveReadOnly().orElse("Disabled");
        Field at = list.field("recursiveReadOnly");
        at.oneOf(RECURSIVE, recursive, List.of("Disabled", "IfPossible", "Enabled"));
        if (!List.of("IfPossible", "Enabled").contains(recursive)) {
            return;
        }
        if (!mount.readOnly().orElse(false)) {
            at.forbidden(RECURSIVE, "may only be specified when readOnly is true");
        }
        if (propagation != MountPropagationMode.NONE) {
            at.forbidden(RECURSIVE, "may only be specified when mountPropagation is None or not specified");
        }
    }

    private static void devices(Container container, PodScope pod, Field at) {
        Set<String> names = new HashSet<>();
        Set<String> paths = new HashSet<>();
        at.each(container.volumeDevices(), (device, here) -> {
            volume(device.name(), pod, here.field("name"));
            if (pod.hasVolume(device.name()) && !pod.isClaim(device.name())) {
                here.field("name").invalid(DEVICE, device.name(), "can only be a claim for block mode");
            }
            if (!names.add(device.name())) {
                here.field("name").invalid(PATH_TWICE, device.name(), "must be unique");
            }
            path(device.devicePath(), paths, here.field("devicePath"));
            RelativePaths.withoutBacksteps(device.devicePath(), here.field("devicePath"));
            besideMounts(device, container, here);
        });
    }

    private static void besideMounts(VolumeDevice device, Container container, Field at) {
        List<VolumeMount> mounts = container.volumeMounts();
        if (mounts.stream().anyMatch(mount -> mount.name().equals(device.name()))) {
            at.field("name").invalid(MOUNT_AND_DEVICE, device.name(), "must not already exist in volumeMounts");
        }
        if (mounts.stream().anyMatch(mount -> mount.mountPath().equals(device.devicePath()))) {
            at.field("devicePath").invalid(MOUNT_AND_DEVICE, device.devicePath(), "must not be a path in volumeMounts");
        }
    }
}
