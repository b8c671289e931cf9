package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A StatefulSet: all but a few fields are frozen. */
final class StatefulSetUpdate implements UpdateRule {
    private static final FieldPath SPEC = FieldPath.of("spec");

    /** What an absent field means. */
    private static final Map<String, JsonValue> USUAL = Map.of("podManagementPolicy", JsonValue.of("OrderedReady"));

    @Override
    public boolean isFor(String group, String kind) {
        return group.equals("apps") && kind.equals("StatefulSet");
    }

    @Override
    public void check(Update update) {
        TreeSet<String> names = new TreeSet<>(update.before().members(SPEC).keySet());
        names.addAll(update.after().members(SPEC).keySet());
        List<String> open = open(update.minor());
        open.forEach(names::remove);
        for (String name : names) {
            if (!value(update.before(), name).equals(value(update.after(), name))) {
                update.refuse(SPEC.field(name), Cause.FORBIDDEN, message(open));
            }
        }
    }

    /** The history limit may change since 1.33. */
    private static List<String> open(int minor) {
        List<String> open = new ArrayList<>(List.of("replicas", "ordinals", "template", "updateStrategy"));
        if (minor >= 33) {
            open.add("revisionHistoryLimit");
        }
        open.add("persistentVolumeClaimRetentionPolicy");
        open.add("minReadySeconds");
        return open;
    }

    private static String message(List<String> open) {
        int last = open.size() - 1;
        return "updates to statefulset spec for fields other than '" + String.join("', '", open.subList(0, last))
                + "' and '" + open.get(last) + "' are forbidden";
    }

    private static Optional<JsonValue> value(ObjectTree tree, String name) {
        Optional<JsonValue> given = tree.find(SPEC.field(name));
        return name.equals("volumeClaimTemplates")
                ? given.map(StatefulSetUpdate::claims)
                : given.or(() -> Optional.ofNullable(USUAL.get(name)));
    }

    /** What the server fills in, and the status that it keeps, are no change. */
    private static JsonValue claims(JsonValue templates) {
        return templates instanceof JsonArray array
                ? JsonValue.of(
                        array.items().stream().map(StatefulSetUpdate::claim).toList())
                : templates;
    }

    private static JsonValue claim(JsonValue template) {
        if (!(template instanceof JsonObject object)) {
            return template;
        }
        JsonObject plain = object.without("status").without("apiVersion").without("kind");
        if (!(plain.member("spec").orElse(JsonObject.empty()) instanceof JsonObject spec)) {
            return plain;
        }
        JsonObject filled =
                spec.member("volumeMode").isPresent() ? spec : spec.with("volumeMode", JsonValue.of("Filesystem"));
        return ClaimUpdate.comparable(plain.with("spec", filled));
    }
}
