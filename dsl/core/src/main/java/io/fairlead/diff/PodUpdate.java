package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Pod that is not made by a controller: only images, deadlines, tolerations and scheduling gates may change. Fields that one side
 * leaves out may have been filled in by the server, and are not compared.
 */
final class PodUpdate implements UpdateRule {
    private static final FieldPath SPEC = FieldPath.of("spec");
    private static final Set<String> OPEN =
            Set.of("activeDeadlineSeconds", "tolerations", "schedulingGates", "terminationGracePeriodSeconds");

    private static final Set<String> CONTAINERS = Set.of("containers", "initContainers");

    /** The fields of a container whose absence the server does not fill in. */
    private static final List<String> NOT_FILLED = List.of("command", "args", "env", "envFrom", "ports", "workingDir");

    @Override
    public boolean isFor(String group, String kind) {
        return group.isEmpty() && kind.equals("Pod");
    }

    @Override
    public void check(Update update) {
        for (String name : update.after().members(SPEC).keySet()) {
            FieldPath path = SPEC.field(name);
            Optional<JsonValue> before = update.before().find(path);
            Optional<JsonValue> after = update.after().find(path);
            boolean differs = CONTAINERS.contains(name)
                    ? !before.map(PodUpdate::containers).equals(after.map(PodUpdate::containers))
                    : before.isPresent() && !before.equals(after) && !name.equals("volumes");
            if (!OPEN.contains(name) && differs) {
                update.refuse(
                        path,
                        Cause.FORBIDDEN,
                        "pod updates may not change fields other than images, deadlines,"
                                + " tolerations and scheduling gates");
            }
        }
    }

    private static JsonValue containers(JsonValue given) {
        return given instanceof JsonArray array
                ? JsonValue.of(array.items().stream().map(PodUpdate::container).toList())
                : given;
    }

    private static JsonValue container(JsonValue given) {
        if (!(given instanceof JsonObject object)) {
            return given;
        }
        JsonObject plain = JsonObject.empty();
        for (String name : NOT_FILLED) {
            Optional<JsonValue> value = object.member(name);
            plain = value.isPresent() ? plain.with(name, value.get()) : plain;
        }
        JsonObject filled = plain;
        return object.member("name").map(name -> filled.with("name", name)).orElse(filled);
    }
}
