package io.fairlead.plan.pod;

import io.fairlead.app.ScaledTier;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Storage;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Mount;
import io.fairlead.app.container.Volume;
import io.fairlead.kubernetes.core.v1.LocalObjectReference;
import io.fairlead.kubernetes.core.v1.PodSpec;
import io.fairlead.kubernetes.core.v1.PodTemplateSpec;
import io.fairlead.kubernetes.core.v1.RestartPolicy;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.value.DnsSubdomain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pods that carry a tier ({@code spec.template} of its workload). */
public final class PodTemplates {
    private final Addresses addresses;
    private final List<DnsSubdomain> imagePullSecrets;

    /**
     * The pods of one application.
     *
     * @param addresses where its tiers are reached
     * @param imagePullSecrets the Secrets that pull its images
     */
    public PodTemplates(Addresses addresses, List<DnsSubdomain> imagePullSecrets) {
        this.addresses = addresses;
        this.imagePullSecrets = List.copyOf(imagePullSecrets);
    }

    /**
     * The template of a tier.
     *
     * @param tier the tier
     * @param labels the labels of its pods
     * @param selector the labels that its workload selects
     * @param restart what the kubelet does when a container ends
     * @return the template
     */
    public PodTemplateSpec of(
            Tier tier, Map<String, String> labels, Map<String, String> selector, RestartPolicy restart) {
        return PodTemplateSpec.builder()
                .metadata(metadata(tier, labels))
                .spec(spec(tier, selector, restart))
                .build();
    }

    private static ObjectMeta metadata(Tier tier, Map<String, String> labels) {
        ObjectMeta.Builder out = ObjectMeta.builder().labels(labels);
        Map<String, String> annotations = new LinkedHashMap<>(tier.annotations());
        annotations.putAll(ConfigChecksum.of(tier));
        if (!annotations.isEmpty()) {
            out.annotations(annotations);
        }
        return out.build();
    }

    private PodSpec spec(Tier tier, Map<String, String> selector, RestartPolicy restart) {
        PodSpec.Builder out = PodSpec.builder()
                .serviceAccountName(tier.name().text())
                .automountServiceAccountToken(false)
                .enableServiceLinks(false)
                .restartPolicy(restart)
                .terminationGracePeriodSeconds(tier.terminationGrace().toSeconds())
                .securityContext(SecurityContexts.ofPod(tier.runAs()));
        containers(tier, out);
        if (!imagePullSecrets.isEmpty()) {
            out.imagePullSecrets(imagePullSecrets.stream()
                    .map(secret ->
                            LocalObjectReference.builder().name(secret.text()).build())
                    .toList());
        }
        if (tier instanceof ScaledTier<?> scaled) {
            Placement.of(scaled.spread(), selector, out);
        }
        return out.build();
    }

    private void containers(Tier tier, PodSpec.Builder out) {
        Container main = withStorage(tier);
        List<Container> all = new ArrayList<>(List.of(main));
        all.addAll(tier.sidecars());
        all.addAll(tier.initContainers());
        PodVolumes volumes = new PodVolumes(tier.name().text(), all);
        Containers containers = new Containers(new Environment(addresses), volumes);
        List<io.fairlead.kubernetes.core.v1.Container> first = new ArrayList<>();
        first.addAll(containers.of(tier.sidecars(), Containers.Role.SIDECAR));
        first.addAll(containers.of(tier.initContainers(), Containers.Role.INIT));
        if (!first.isEmpty()) {
            out.initContainers(first);
        }
        out.addContainers(containers.of(main, Containers.Role.MAIN));
        var podVolumes = volumes.volumes();
        if (!podVolumes.isEmpty()) {
            out.volumes(podVolumes);
        }
    }

    /** A path that something else is mounted at is reported by a rule. */
    private static boolean isFree(Container main, Storage storage) {
        return main.mounts().stream().noneMatch(mount -> mount.path().equals(storage.path()));
    }

    /** The main container of a stateful tier mounts the tier's storage; others ask for it by name. */
    private static Container withStorage(Tier tier) {
        Container main = tier.main();
        if (tier instanceof StatefulTier stateful) {
            for (Storage storage : stateful.storage()) {
                if (isFree(main, storage)) {
                    main = main.mount(Mount.of(
                            new Volume.TierStorage(storage.name()),
                            storage.path().text()));
                }
            }
        }
        return main;
    }
}
