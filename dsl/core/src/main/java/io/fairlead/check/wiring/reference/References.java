package io.fairlead.check.wiring.reference;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.apps.v1.StatefulSet;
import io.fairlead.kubernetes.apps.v1.StatefulSetSpec;
import io.fairlead.kubernetes.core.v1.PersistentVolumeClaim;
import io.fairlead.kubernetes.core.v1.ServiceAccount;
import io.fairlead.kubernetes.rbac.v1.ClusterRole;
import io.fairlead.kubernetes.rbac.v1.ClusterRoleBinding;
import io.fairlead.kubernetes.rbac.v1.Role;
import io.fairlead.kubernetes.rbac.v1.RoleBinding;
import io.fairlead.kubernetes.rbac.v1.RoleRef;
import io.fairlead.kubernetes.rbac.v1.Subject;
import io.fairlead.kubernetes.scheduling.v1.PriorityClass;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what workloads and bindings name. */
final class References {
    private static final Set<String> ROLES_OF_EVERY_CLUSTER = Set.of("admin", "cluster-admin", "edit", "view");

    private final List<Reference> all = new ArrayList<>();

    private References() {}

    static References of(Cluster cluster) {
        References references = new References();
        cluster.workloads().forEach(references::workload);
        cluster.of(RoleBinding.class)
                .forEach(it -> references.binding(
                        it.manifest(), it.resource().roleRef(), it.resource().subjects()));
        cluster.of(ClusterRoleBinding.class)
                .forEach(it -> references.binding(
                        it.manifest(), it.resource().roleRef(), it.resource().subjects()));
        return references;
    }

    List<Reference> all() {
        return all;
    }

    private void workload(Workload workload) {
        FieldPath path = workload.specPath();
        new PodReferences(workload, all::add).collect();
        workload.spec()
                .serviceAccountName()
                .filter(name -> !name.isEmpty() && !name.equals("default"))
                .ifPresent(name -> add(workload, path.field("serviceAccountName"), ServiceAccount.class, name));
        workload.spec()
                .priorityClassName()
                .filter(name -> !name.isEmpty() && !name.startsWith("system-"))
                .ifPresent(name -> all.add(
                        plain(workload.manifest(), path.field("priorityClassName"), PriorityClass.class, "", name)));
        for (int i = 0; i < workload.spec().volumes().size(); i++) {
            FieldPath claim = path.field("volumes")
                    .index(i)
                    .field("persistentVolumeClaim")
                    .field("claimName");
            workload.spec()
                    .volumes()
                    .get(i)
                    .persistentVolumeClaim()
                    .filter(it -> !isOwnClaim(workload, it.claimName()))
                    .ifPresent(it -> add(workload, claim, PersistentVolumeClaim.class, it.claimName()));
        }
    }

    /** The claims of a StatefulSet's templates are made with its pods. */
    private static boolean isOwnClaim(Workload workload, String name) {
        return workload.manifest().resource() instanceof StatefulSet set
                && set.spec().map(StatefulSetSpec::volumeClaimTemplates).orElse(List.of()).stream()
                        .flatMap(claim -> claim.name().stream())
                        .anyMatch(name::equals);
    }

    private void binding(Manifest binding, RoleRef role, List<Subject> subjects) {
        FieldPath path = FieldPath.of("roleRef", "name");
        if (role.kind().equals("Role")) {
            all.add(plain(binding, path, Role.class, binding.namespace(), role.name()));
        } else if (!ROLES_OF_EVERY_CLUSTER.contains(role.name()) && !role.name().startsWith("system:")) {
            all.add(plain(binding, path, ClusterRole.class, "", role.name()));
        }
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            if (subject.kind().equals("ServiceAccount") && !subject.name().equals("default")) {
                String namespace = subject.namespace().orElse(binding.namespace());
                all.add(plain(
                        binding,
                        FieldPath.of("subjects").index(i).field("name"),
                        ServiceAccount.class,
                        namespace,
                        subject.name()));
            }
        }
    }

    private void add(Workload workload, FieldPath path, Class<? extends Resource> kind, String name) {
        all.add(plain(workload.manifest(), path, kind, workload.namespace(), name));
    }

    private static Reference plain(
            Manifest manifest, FieldPath path, Class<? extends Resource> kind, String namespace, String name) {
        return new Reference(manifest, path, kind, namespace, name, Optional.empty(), path, false);
    }
}
