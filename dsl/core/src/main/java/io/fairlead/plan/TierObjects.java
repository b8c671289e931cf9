package io.fairlead.plan;

import io.fairlead.app.ScaledTier;
import io.fairlead.app.Scaling;
import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Volume;
import io.fairlead.app.exposure.Exposure;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.ServiceAddresses;
import io.fairlead.plan.intent.TierService;
import io.fairlead.plan.naming.TierLabels;
import io.fairlead.plan.network.Services;
import io.fairlead.plan.pod.PodTemplates;
import io.fairlead.plan.pod.PodVolumes;
import io.fairlead.plan.workload.Foundations;
import io.fairlead.plan.workload.Replication;
import io.fairlead.plan.workload.Workloads;
import io.fairlead.value.ImageReference;
import io.fairlead.value.LabelValue;
import io.fairlead.value.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of one tier, except its policy. */
final class TierObjects {
    private final Intent intent;
    private final Tier tier;
    private final TierLabels labels;
    private final List<PlannedResource> out = new ArrayList<>();

    TierObjects(Intent intent, Tier tier) {
        this.intent = intent;
        this.tier = tier;
        this.labels = intent.labels(tier);
    }

    List<PlannedResource> all() {
        add(Foundations.account(account()), tier.declaredAt());
        files();
        services();
        workload();
        if (tier instanceof ScaledTier<?> scaled) {
            replication(scaled);
        }
        return out;
    }

    private void add(Resource resource, Optional<SourceLine> line) {
        out.add(new PlannedResource(resource, Optional.of(tier.name().text()), line));
    }

    private ObjectMeta account() {
        Map<String, String> annotations = tier.serviceAccountAnnotations();
        ObjectMeta.Builder metadata = named(tier.name().text());
        return (annotations.isEmpty() ? metadata : metadata.annotations(annotations)).build();
    }

    private void files() {
        for (Volume.Files files : PodVolumes.files(tier)) {
            String name = PodVolumes.configMapName(tier.name().text(), files);
            add(Foundations.files(files, named(name).build()), tier.declaredAt());
        }
    }

    private void services() {
        for (TierService service : intent.services(tier)) {
            Optional<SourceLine> line =
                    service.exposure().flatMap(Exposure::declaredAt).or(tier::declaredAt);
            add(Services.of(service, intent.namespace(), described(), labels.selector()), line);
        }
    }

    private void workload() {
        PodTemplates templates =
                new PodTemplates(new ServiceAddresses(intent), intent.app().imagePullSecrets());
        ObjectMeta metadata = named(tier.name().text()).build();
        Map<String, String> podLabels = new LinkedHashMap<>(described());
        podLabels.putAll(labels.identity());
        add(new Workloads(templates).of(tier, metadata, podLabels, labels.selector()), tier.declaredAt());
    }

    private void replication(ScaledTier<?> scaled) {
        ObjectMeta metadata = named(tier.name().text()).build();
        if (scaled.scaling() instanceof Scaling.Autoscaled range) {
            String kind = scaled instanceof StatefulTier ? "StatefulSet" : "Deployment";
            add(Replication.autoscaler(range, kind, metadata), tier.declaredAt());
        }
        boolean several = scaled.scaling().atLeast() > 1;
        scaled.disruptionBudget()
                .filter(budget -> several)
                .ifPresent(budget -> add(Replication.budget(budget, labels.selector(), metadata), tier.declaredAt()));
    }

    private ObjectMeta.Builder named(String name) {
        return ObjectMeta.builder().name(name).namespace(intent.namespace()).labels(described());
    }

    /** The recommended labels, with those that a person gave to the application and the tier. */
    private Map<String, String> described() {
        Map<String, String> all = new LinkedHashMap<>(labels.recommended(version()));
        intent.app().labels().forEach((key, value) -> all.putIfAbsent(key.toString(), value.toString()));
        tier.labels().forEach((key, value) -> all.put(key.toString(), value.toString()));
        all.putAll(labels.selector());
        return all;
    }

    /** A tag that is no label value, such as one that ends with a dot, is left out. */
    private Optional<String> version() {
        return tier.main().image().flatMap(ImageReference::tag).filter(TierObjects::isLabelValue);
    }

    private static boolean isLabelValue(String tag) {
        try {
            return !LabelValue.parse(tag).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
