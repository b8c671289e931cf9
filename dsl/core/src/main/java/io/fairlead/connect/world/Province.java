package io.fairlead.connect.world;

import io.fairlead.connect.policy.Excluded;
import io.fairlead.connect.policy.Policy;
import io.fairlead.connect.policy.PolicyReading;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.networking.v1.NetworkPolicy;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Workload;
import io.fairlead.target.Cni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The objects of one namespace and what was understood of them; it is kept as long as the objects are the same. */
final class Province {
    private final String name;
    private final List<Manifest> objects;
    private final IdentityHashMap<Manifest, PolicyReading.Result> readings;
    private final List<Policy> policies;
    private final List<Workload> workloads = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Province(String name, List<Manifest> objects, Cni cni, IdentityHashMap<Manifest, PolicyReading.Result> known) {
        this.name = name;
        this.objects = List.copyOf(objects);
        this.readings = new IdentityHashMap<>();
        List<Policy> read = new ArrayList<>();
        for (Manifest object : objects) {
            if (object.resource() instanceof NetworkPolicy policy) {
                PolicyReading.Result result = known.get(object);
                result = result == null ? PolicyReading.read(object, policy, cni) : result;
                readings.put(object, result);
                result.policy().ifPresent(read::add);
                result.excluded().ifPresent(excluded::add);
            } else {
                Workload.of(object).ifPresent(this::workload);
                serviceKeys(object);
            }
        }
        read.sort(Comparator.comparing(Policy::toString));
        this.policies = List.copyOf(read);
        policies.forEach(policy -> keys.addAll(policy.podKeys()));
    }

    /** Labels that were refused are missing: the pods would be taken for others. */
    private void workload(Workload workload) {
        String labels = workload.path().field("metadata").field("labels").toString();
        for (Problem problem : workload.manifest().document().problems()) {
            if (problem.path().toString().startsWith(labels)) {
                excluded.add(new Excluded(workload.manifest(), problem.path(), problem.message()));
                return;
            }
        }
        workloads.add(workload);
    }

    private void serviceKeys(Manifest object) {
        if (object.resource() instanceof Service service) {
            service.spec().map(ServiceSpec::selector).ifPresent(selector -> keys.addAll(selector.keySet()));
        }
    }

    /** Whether the objects are the same instances; comparing them by value would cost more than it saves. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(List<Manifest> others) {
        if (objects.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    String name() {
        return name;
    }

    List<Policy> policies() {
        return policies;
    }

    IdentityHashMap<Manifest, PolicyReading.Result> readings() {
        return readings;
    }

    List<Excluded> excluded() {
        return excluded;
    }

    /** The label keys of pods that anybody here asks about. */
    Set<String> keys() {
        return keys;
    }

    PodGroups groups(Set<String> relevantKeys) {
        return new PodGroups(name, objects, workloads, relevantKeys);
    }

    boolean isPopulated() {
        return !workloads.isEmpty() || !policies.isEmpty();
    }
}
