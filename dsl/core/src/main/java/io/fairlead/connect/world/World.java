package io.fairlead.connect.world;

import io.fairlead.connect.label.LabelIndex;
import io.fairlead.connect.label.LabelQuery;
import io.fairlead.connect.label.Labels;
import io.fairlead.connect.label.Match;
import io.fairlead.connect.label.Selection;
import io.fairlead.connect.policy.Excluded;
import io.fairlead.connect.policy.Meeting;
import io.fairlead.connect.policy.PolicyReading;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All namespaces, each with its pods and policies; immutable, and cheap to make again after a change in one of them. */
public final class World {
    private static final String NAME_LABEL = "kubernetes.io/metadata.name";

    private final Manifests manifests;
    private final Setting setting;
    private final Meeting meeting;
    private final Map<String, Province> provinces = new TreeMap<>();
    private final Map<String, Manifest> namespaces = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Settled> settled = new HashMap<>();
    private final List<NamespaceView> views = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LabelIndex index;
    private final List<Integer> admitting = new ArrayList<>();

    /** A namespace, and whether label keys that are asked about elsewhere count in it. */
    private record Settled(NamespaceView view, boolean sensitive) {}

    private World(Manifests manifests, Setting setting, @Nullable World before) {
        this.manifests = manifests;
        this.setting = setting;
        this.meeting = new Meeting(setting.target().cni());
        Map<String, List<Manifest>> byNamespace = byNamespace(manifests);
        byNamespace.forEach((name, objects) -> provinces.put(name, province(name, objects, before)));
        provinces.values().forEach(province -> keys.addAll(province.keys()));
        provinces.values().forEach(province -> settle(province, before));
        for (int i = 0; i < views.size(); i++) {
            if (!views.get(i).admitsOutside().isEmpty()) {
                admitting.add(i);
            }
        }
        this.index = new LabelIndex(
                views.stream().map(view -> namespaceLabels(view.name())).toList());
    }

    /** The objects as a cluster would hold them. */
    public static World of(Manifests manifests, Setting setting) {
        return new World(manifests, setting, null);
    }

    /** The same cluster with other objects; namespaces whose objects are the same instances are kept. */
    public World with(Manifests others) {
        return new World(others, setting, this);
    }

    private Map<String, List<Manifest>> byNamespace(Manifests all) {
        Map<String, List<Manifest>> out = new HashMap<>();
        for (Manifest object : all.objects()) {
            if (object.resource() instanceof Namespace) {
                namespaces.putIfAbsent(object.name(), object);
            } else if (!object.namespace().isEmpty()) {
                out.computeIfAbsent(object.namespace(), name -> new ArrayList<>())
                        .add(object);
            }
        }
        return out;
    }

    private Province province(String name, List<Manifest> objects, @Nullable World before) {
        Province known = before == null ? null : before.provinces.get(name);
        if (known != null && known.isOf(objects)) {
            return known;
        }
        IdentityHashMap<Manifest, PolicyReading.Result> readings =
                known == null ? new IdentityHashMap<>() : known.readings();
        return new Province(name, objects, setting.target().cni(), readings);
    }

    private void settle(Province province, @Nullable World before) {
        if (!province.isPopulated()) {
            return;
        }
        Settled one = before == null ? null : before.settled.get(province.name());
        boolean kept = one != null
                && before != null
                && before.provinces.get(province.name()) == province
                && !(one.sensitive() && !before.keys.equals(keys));
        Settled now = kept && one != null ? one : settled(province);
        settled.put(province.name(), now);
        numbers.put(province.name(), views.size());
        views.add(now.view());
    }

    private Settled settled(Province province) {
        PodGroups groups = province.groups(keys);
        NamespaceView view = new NamespaceView(
                province.name(),
                groups.peers(),
                province.policies(),
                setting.target().cni());
        return new Settled(view, groups.isSensitiveToKeys());
    }

    /** The namespaces whose pods may connect otherwise than before: those with other pods, policies or labels. */
    public Set<String> changedSince(World before) {
        Set<String> names = new TreeSet<>(settled.keySet());
        names.addAll(before.settled.keySet());
        names.removeIf(name ->
                view(name).equals(before.view(name)) && namespaceLabels(name).equals(before.namespaceLabels(name)));
        return names;
    }

    /** The objects. */
    public Manifests manifests() {
        return manifests;
    }

    /** What the cluster decides, and what is assumed of it. */
    public Setting setting() {
        return setting;
    }

    /** How rules and peers are brought together. */
    public Meeting meeting() {
        return meeting;
    }

    /** The namespaces that have pods or policies, sorted by name. */
    public List<NamespaceView> views() {
        return Collections.unmodifiableList(views);
    }

    int numberOf(NamespaceView view) {
        return numbers.getOrDefault(view.name(), -1);
    }

    /** The places of the namespaces in which somebody may be reached from another one. */
    List<Integer> admitting() {
        return Collections.unmodifiableList(admitting);
    }

    /** The names of the namespaces that have pods or policies. */
    public Set<String> names() {
        return Collections.unmodifiableSet(settled.keySet());
    }

    /** A namespace that has pods or policies. */
    public Optional<NamespaceView> view(String name) {
        return Optional.ofNullable(settled.get(name)).map(Settled::view);
    }

    /** What does not count. */
    public List<Excluded> excluded() {
        return provinces.values().stream()
                .flatMap(province -> province.excluded().stream())
                .toList();
    }

    /** The labels of a namespace, whether it was given or not: its name is always one of them. */
    public Labels namespaceLabels(String name) {
        Manifest manifest = namespaces.get(name);
        Map<String, String> labels = new HashMap<>(
                manifest == null
                        ? Map.of()
                        : manifest.resource().metadata().map(ObjectMeta::labels).orElse(Map.of()));
        labels.put(NAME_LABEL, name);
        return manifest != null || setting.closedWorld() ? Labels.exactly(labels) : Labels.atLeast(labels);
    }

    /** The labels of any namespace but one. */
    Labels anyNamespaceBut(String name) {
        return Labels.unknown().adding(Set.of(NAME_LABEL)).without(NAME_LABEL, List.of(name));
    }

    /** Whether a query selects a namespace. */
    Match selects(LabelQuery query, NamespaceView view) {
        return namespacesOf(query).of(numberOf(view));
    }

    /** The namespaces that a query selects, by their place in {@link #views()}. */
    Selection namespacesOf(LabelQuery query) {
        return index.select(query);
    }
}
