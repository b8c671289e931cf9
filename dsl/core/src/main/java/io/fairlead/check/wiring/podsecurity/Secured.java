package io.fairlead.check.wiring.podsecurity;

import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.PodSecurityContext;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pod as the standards see it.
 *
 * @param spec the pod
 * @param path where it stands
 * @param annotations what it carries
 * @param annotationsPath where they stand
 * @param containers all containers, also those that run once or are added for debugging
 */
record Secured(
        PodSpec spec,
        FieldPath path,
        Map<String, String> annotations,
        FieldPath annotationsPath,
        List<SecuredContainer> containers) {
    static Secured of(Workload workload) {
        PodSpec spec = workload.spec();
        FieldPath path = workload.specPath();
        List<SecuredContainer> containers = new ArrayList<>();
        add(containers, spec.initContainers(), path.field("initContainers"));
        add(containers, spec.containers(), path.field("containers"));
        for (int i = 0; i < spec.ephemeralContainers().size(); i++) {
            containers.add(SecuredContainer.of(
                    spec.ephemeralContainers().get(i),
                    path.field("ephemeralContainers").index(i)));
        }
        FieldPath annotations = workload.path().field("metadata").field("annotations");
        return new Secured(spec, path, workload.annotations(), annotations, containers);
    }

    private static void add(List<SecuredContainer> to, List<Container> specs, FieldPath list) {
        for (int i = 0; i < specs.size(); i++) {
            to.add(SecuredContainer.of(specs.get(i), list.index(i)));
        }
    }

    PodSecurityContext context() {
        return spec.securityContext()
                .orElseGet(() -> PodSecurityContext.builder().build());
    }

    FieldPath contextPath() {
        return path.field("securityContext");
    }

    /** Some controls are about Linux only. */
    boolean isWindows() {
        return spec.os().filter(os -> os.name().equals("windows")).isPresent();
    }
}
