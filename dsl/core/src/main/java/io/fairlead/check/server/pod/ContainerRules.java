package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Container;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of the containers of a pod: those that run and those that run before. */
final class ContainerRules {
    static final DiagnosticCode NONE = new DiagnosticCode("pod", "containers-missing");
    static final DiagnosticCode NAME_MISSING = new DiagnosticCode("container", "name-missing");
    static final DiagnosticCode NAME = new DiagnosticCode("container", "invalid-name");
    static final DiagnosticCode NAME_TWICE = new DiagnosticCode("container", "duplicate-name");
    static final DiagnosticCode IMAGE = new DiagnosticCode("container", "image-missing");
    static final DiagnosticCode IMAGE_BLANKS = new DiagnosticCode("container", "image-with-blanks");
    private static final String SIDECAR = "Always";

    private ContainerRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(NONE, NAME_MISSING, NAME, NAME_TWICE, IMAGE, IMAGE_BLANKS);
    }

    static void check(PodScope pod, Field at) {
        List<Container> containers = pod.spec().containers();
        Field regular = at.field("containers");
        if (containers.isEmpty()) {
            regular.required(NONE, "");
        }
        Set<String> names = new HashSet<>();
        regular.each(containers, (container, here) -> {
            common(container, pod, here);
            unique(container, names, here);
            ProbeRules.check(container, pod, here);
            RestartRules.check(container, false, here);
        });
        ContainerPorts.hostPorts(containers, regular);
        ContainerPorts.onHostNetwork(pod, regular);
        initial(pod, names, at.field("initContainers"));
    }

    private static void initial(PodScope pod, Set<String> names, Field at) {
        at.each(pod.spec().initContainers(), (container, here) -> {
            common(container, pod, here);
            unique(container, names, here);
            RestartRules.check(container, true, here);
            // one at a time, so that the server always shows the index 0
            ContainerPorts.hostPorts(List.of(container), at);
            if (container.restartPolicy().filter(SIDECAR::equals).isPresent()) {
                ProbeRules.check(container, pod, here);
            } else {
                ProbeRules.none(container, here);
            }
        });
    }

    private static void unique(Container container, Set<String> names, Field at) {
        if (!names.add(container.name())) {
            at.field("name").duplicate(NAME_TWICE, container.name());
        }
    }

    private static void common(Container container, PodScope pod, Field at) {
        at.field("name").requiredFormat(NAME_MISSING, NAME, Format.DNS_LABEL, container.name());
        image(container.image().orElse(""), pod, at.field("image"));
        ContainerPorts.check(container.ports(), at.field("ports"));
        EnvironmentRules.check(container, at);
        MountRules.check(container, pod, at);
        container.resources().ifPresent(resources -> ResourceRules.check(resources, at.field("resources")));
        RestartRules.resize(container.resizePolicy(), pod, at.field("resizePolicy"));
        container
                .securityContext()
                .ifPresent(context -> SecurityRules.container(context, pod, at.field("securityContext")));
    }

    private static void image(String image, PodScope pod, Field at) {
        if (image.isEmpty()) {
            at.required(IMAGE, "");
        } else if (pod.isPod() && !image.equals(image.strip())) {
            // templates are taken with blanks, and their pods are refused later
            at.invalid(IMAGE_BLANKS, image, "must not have leading or trailing whitespace");
        }
    }
}
