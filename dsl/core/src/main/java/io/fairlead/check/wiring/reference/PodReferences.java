package io.fairlead.check.wiring.reference;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.EnvFromSource;
import io.fairlead.kubernetes.core.v1.EnvVarSource;
import io.fairlead.kubernetes.core.v1.KeyToPath;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.core.v1.Volume;
import io.fairlead.kubernetes.core.v1.VolumeProjection;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The ConfigMaps and Secrets that pods read, and their keys. */
final class PodReferences {
    private final Workload workload;
    private final Consumer<Reference> found;

    PodReferences(Workload workload, Consumer<Reference> found) {
        this.workload = workload;
        this.found = found;
    }

    void collect() {
        FieldPath spec = workload.specPath();
        containers(spec.field("initContainers"), workload.spec().initContainers());
        containers(spec.field("containers"), workload.spec().containers());
        for (int i = 0; i < workload.spec().volumes().size(); i++) {
            volume(spec.field("volumes").index(i), workload.spec().volumes().get(i));
        }
        for (int i = 0; i < workload.spec().imagePullSecrets().size(); i++) {
            FieldPath path = spec.field("imagePullSecrets").index(i).field("name");
            whole(path, Secret.class, workload.spec().imagePullSecrets().get(i).name(), Optional.empty());
        }
    }

    private void containers(FieldPath list, List<Container> containers) {
        for (int c = 0; c < containers.size(); c++) {
            FieldPath path = list.index(c);
            Container container = containers.get(c);
            for (int i = 0; i < container.env().size(); i++) {
                FieldPath from = path.field("env").index(i).field("valueFrom");
                container.env().get(i).valueFrom().ifPresent(source -> variable(from, source));
            }
            for (int i = 0; i < container.envFrom().size(); i++) {
                variables(path.field("envFrom").index(i), container.envFrom().get(i));
            }
        }
    }

    private void variable(FieldPath path, EnvVarSource source) {
        source.configMapKeyRef()
                .ifPresent(ref ->
                        key(path.field("configMapKeyRef"), ConfigMap.class, ref.name(), ref.key(), ref.optional()));
        source.secretKeyRef()
                .ifPresent(ref -> key(path.field("secretKeyRef"), Secret.class, ref.name(), ref.key(), ref.optional()));
    }

    private void variables(FieldPath path, EnvFromSource source) {
        source.configMapRef()
                .ifPresent(ref ->
                        whole(path.field("configMapRef").field("name"), ConfigMap.class, ref.name(), ref.optional()));
        source.secretRef()
                .ifPresent(
                        ref -> whole(path.field("secretRef").field("name"), Secret.class, ref.name(), ref.optional()));
    }

    private void volume(FieldPath path, Volume volume) {
        volume.configMap()
                .ifPresent(it ->
                        items(path.field("configMap"), "name", ConfigMap.class, it.name(), it.items(), it.optional()));
        volume.secret()
                .ifPresent(it -> items(
                        path.field("secret"), "secretName", Secret.class, it.secretName(), it.items(), it.optional()));
        volume.projected().ifPresent(projected -> {
            for (int i = 0; i < projected.sources().size(); i++) {
                projection(
                        path.field("projected").field("sources").index(i),
                        projected.sources().get(i));
            }
        });
    }

    private void projection(FieldPath path, VolumeProjection source) {
        source.configMap()
                .ifPresent(it ->
                        items(path.field("configMap"), "name", ConfigMap.class, it.name(), it.items(), it.optional()));
        source.secret()
                .ifPresent(
                        it -> items(path.field("secret"), "name", Secret.class, it.name(), it.items(), it.optional()));
    }

    private void items(
            FieldPath path,
            String field,
            Class<? extends Resource> kind,
            Optional<String> name,
            List<KeyToPath> items,
            Optional<Boolean> optional) {
        FieldPath at = path.field(field);
        whole(at, kind, name, optional);
        for (int i = 0; i < items.size(); i++) {
            add(
                    at,
                    kind,
                    name,
                    Optional.of(items.get(i).key()),
                    path.field("items").index(i).field("key"),
                    optional);
        }
    }

    private void key(
            FieldPath path,
            Class<? extends Resource> kind,
            Optional<String> name,
            String key,
            Optional<Boolean> optional) {
        add(path.field("name"), kind, name, Optional.of(key), path.field("key"), optional);
    }

    private void whole(
            FieldPath path, Class<? extends Resource> kind, Optional<String> name, Optional<Boolean> optional) {
        add(path, kind, name, Optional.empty(), path, optional);
    }

    private void add(
            FieldPath path,
            Class<? extends Resource> kind,
            Optional<String> name,
            Optional<String> key,
            FieldPath keyPath,
            Optional<Boolean> optional) {
        name.filter(it -> !it.isEmpty())
                .ifPresent(it -> found.accept(new Reference(
                        workload.manifest(),
                        path,
                        kind,
                        workload.namespace(),
                        it,
                        key,
                        keyPath,
                        optional.orElse(false))));
    }
}
