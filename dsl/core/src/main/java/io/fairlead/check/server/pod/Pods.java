package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Labels;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Pod;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of a Pod and of the pod templates of workloads.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/">Pod</a>
 */
public final class Pods {
    static final DiagnosticCode EPHEMERAL = new DiagnosticCode("pod", "ephemeral-container-on-create");
    static final DiagnosticCode GATED_NODE = new DiagnosticCode("scheduling", "node-named-behind-a-gate");
    private static final PodSpec EMPTY = PodSpec.builder().containers(List.of()).build();

    private Pods() {}

    /** The codes of this package. */
    public static List<DiagnosticCode> codes() {
        return Stream.of(
                        List.of(EPHEMERAL, GATED_NODE),
                        PodSpecRules.codes(),
                        PodAnnotations.codes(),
                        ContainerRules.codes(),
                        ContainerPorts.codes(),
                        EnvironmentRules.codes(),
                        FieldReferences.codes(),
                        MountRules.codes(),
                        ProbeRules.codes(),
                        HandlerRules.codes(),
                        ResourceRules.codes(),
                        RestartRules.codes(),
                        SecurityRules.codes(),
                        ProfileRules.codes(),
                        VolumeRules.codes(),
                        VolumeSources.codes(),
                        VolumeItems.codes(),
                        ProjectedRules.codes(),
                        DnsRules.codes(),
                        AffinityRules.codes(),
                        LabelKeys.codes(),
                        SpreadRules.codes(),
                        TolerationRules.codes())
                .flatMap(List::stream)
                .toList();
    }

    /** Judges a Pod. */
    public static void check(Pod pod, Field root) {
        PodSpec spec = PodDefaults.of(pod.spec().orElse(EMPTY), true);
        Field at = root.field("spec");
        PodAnnotations.check(
                pod.metadata().map(ObjectMeta::annotations).orElse(Map.of()),
                spec,
                root.field("metadata", "annotations"));
        PodSpecRules.check(
                new PodScope(spec, true, pod.metadata().map(ObjectMeta::labels).orElse(Map.of())), at);
        PodAnnotations.appArmor(spec, root.field("metadata", "annotations"));
        withoutEphemeral(spec, at);
        if (!spec.schedulingGates().isEmpty() && !spec.nodeName().orElse("").isEmpty()) {
            at.field("nodeName").forbidden(GATED_NODE, "cannot be set until all schedulingGates have been cleared");
        }
    }

    /** Judges a pod template. */
    public static void template(PodTemplateSpec template, Field at) {
        PodSpec spec = PodDefaults.of(template.spec().orElse(EMPTY), false);
        templateMetadata(template, at);
        PodAnnotations.check(annotations(template), spec, at.field("annotations"));
        PodSpecRules.check(new PodScope(spec, false, Map.of()), at.field("spec"));
        withoutEphemeral(spec, at.field("spec"));
    }

    /** Judges the metadata of a pod template alone. The server leaves out the step {@code metadata}. */
    public static void templateMetadata(PodTemplateSpec template, Field at) {
        Labels.check(labels(template), at.field("labels"));
        Labels.checkAnnotations(annotations(template), at.field("annotations"));
    }

    /** The labels of a template's pods. */
    public static Map<String, String> labels(PodTemplateSpec template) {
        return template.metadata().map(ObjectMeta::labels).orElse(Map.of());
    }

    private static Map<String, String> annotations(PodTemplateSpec template) {
        return template.metadata().map(ObjectMeta::annotations).orElse(Map.of());
    }

    private static void withoutEphemeral(PodSpec spec, Field at) {
        if (!spec.ephemeralContainers().isEmpty()) {
            at.field("ephemeralContainers").forbidden(EPHEMERAL, "ephemeral containers are added to running pods only");
        }
    }
}
