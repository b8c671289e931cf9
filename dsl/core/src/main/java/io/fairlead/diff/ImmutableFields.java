package io.fairlead.diff;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Report;
import io.fairlead.kubernetes.Resource;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that an apply would trip over: those that the API server does not let anybody change.
 *
 * <pre>{@code
 * Report refused = ImmutableFields.between(before, after, target.kubernetes());
 * }</pre>
 */
public final class ImmutableFields {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("apply/immutable-field");
    private static final int LONGEST_VALUE = 120;

    private final KubernetesVersion version;
    private final List<Diagnostic> findings = new ArrayList<>();

    /** An object is the same when group, kind, namespace and name are. */
    private record Key(String group, String kind, String namespace, String name) {
        static Key of(Manifest object) {
            return new Key(
                    object.resource().resourceType().group(),
                    object.resource().kind(),
                    object.namespace(),
                    object.name());
        }
    }

    private ImmutableFields(KubernetesVersion version) {
        this.version = version;
    }

    /**
     * Compares the objects that are on both sides.
     *
     * @param before the objects as they are
     * @param after the objects as they would be applied
     * @param version of the cluster
     * @return a finding at ERROR for each field, at its place in the later objects
     */
    public static Report between(Manifests before, Manifests after, KubernetesVersion version) {
        ImmutableFields fields = new ImmutableFields(version);
        Map<Key, Manifest> old = new HashMap<>();
        before.objects().forEach(object -> old.putIfAbsent(Key.of(object), object));
        for (Manifest object : after.objects()) {
            Optional.ofNullable(old.get(Key.of(object))).ifPresent(earlier -> fields.compare(earlier, object));
        }
        return new Report(fields.findings);
    }

    /** The codes of all findings. */
    public static List<DiagnosticCode> codes() {
        return List.of(CODE);
    }

    private void compare(Manifest before, Manifest after) {
        Resource resource = after.resource();
        List<UpdateRule> rules =
                UpdateRules.of(resource.resourceType().group(), resource.kind()).toList();
        if (rules.isEmpty() || before.resource().equals(resource)) {
            return;
        }
        ObjectTree old = ObjectTree.of(before.resource());
        ObjectTree now = ObjectTree.of(resource);
        UpdateRule.Update update = new UpdateRule.Update(
                old, now, version.minor(), (path, refusal) -> findings.add(finding(after, path, refusal, old, now)));
        rules.forEach(rule -> rule.check(update));
    }

    private static Diagnostic finding(
            Manifest object, FieldPath path, UpdateRule.Refusal refusal, ObjectTree old, ObjectTree now) {
        boolean secret = object.resource().kind().equals("Secret");
        String change = text(old.find(field(path)), secret) + " -> " + text(now.find(field(path)), secret);
        return Diagnostic.error(
                        CODE,
                        object.resource().kind() + " \"" + object.name() + "\" cannot change " + path + ": "
                                + refusal.detail())
                .about(object.subject())
                .at(path)
                .in(object.place(path))
                .because(refusal.cause())
                .saw(change)
                .fix("keep the value, or delete the object and create it again (kubectl replace --force)");
    }

    /** The server names the first item of a list; the list as a whole is what the reader knows. */
    private static FieldPath field(FieldPath path) {
        boolean item = path.lastStep().equals("0");
        FieldPath list = item ? path.parent().orElse(path) : path;
        return list.lastStep().equals("clusterIPs") ? FieldPath.of("spec", "clusterIP") : list;
    }

    private static String text(Optional<JsonValue> value, boolean secret) {
        String text = value.map(Object::toString).orElse("nothing");
        if (secret && value.isPresent()) {
            return "(not shown)";
        }
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
