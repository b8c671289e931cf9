package io.fairlead.check.wiring.pod;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A container of a workload's pods.
 *
 * @param workload whose pods
 * @param spec the container
 * @param path where it stands in the object
 * @param init whether it is an init container
 */
public record PodContainer(Workload workload, Container spec, FieldPath path, boolean init) {
    /** The containers of a workload: init containers first, as they start. */
    public static List<PodContainer> of(Workload workload) {
        List<PodContainer> containers = new ArrayList<>();
        add(containers, workload, workload.spec().initContainers(), "initContainers");
        add(containers, workload, workload.spec().containers(), "containers");
        return containers;
    }

    private static void add(List<PodContainer> to, Workload workload, List<Container> specs, String field) {
        FieldPath list = workload.specPath().field(field);
        for (int i = 0; i < specs.size(); i++) {
            to.add(new PodContainer(workload, specs.get(i), list.index(i), field.equals("initContainers")));
        }
    }

    /** Whether it runs while the pod does: an init container only when it is a sidecar. */
    public boolean isRunning() {
        return !init || spec.restartPolicy().filter("Always"::equals).isPresent();
    }

    /** Its name. */
    public String name() {
        return spec.name();
    }

    /** Says of a finding that it is about a value of this container. */
    public Diagnostic locate(Diagnostic finding, FieldPath at) {
        return workload.manifest().locate(finding, at);
    }

    /** How a message names it. */
    @Override
    public String toString() {
        return "container \"" + name() + "\" of " + workload.kind() + " \"" + workload.name() + "\"";
    }
}
