package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import io.fairlead.value.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A claim of storage: it may grow, and change its class of attributes. What the server filled in is no change. */
final class ClaimUpdate implements UpdateRule {
    private static final FieldPath SPEC = FieldPath.of("spec");
    private static final FieldPath SIZE =
            SPEC.field("resources").field("requests").field("storage");
    private static final Set<String> OPEN = Set.of("resources", "volumeAttributesClassName");

    /** Fields that the server or a controller fills in when they are absent. */
    private static final Set<String> FILLED =
            Set.of("volumeName", "storageClassName", "volumeMode", "dataSource", "dataSourceRef");

    private static final String MESSAGE = "spec is immutable after creation except resources.requests and"
            + " volumeAttributesClassName for bound claims";

    @Override
    public boolean isFor(String group, String kind) {
        return group.isEmpty() && kind.equals("PersistentVolumeClaim");
    }

    @Override
    public void check(Update update) {
        TreeSet<String> names = new TreeSet<>(update.before().members(SPEC).keySet());
        names.addAll(update.after().members(SPEC).keySet());
        names.removeAll(OPEN);
        for (String name : names) {
            FieldPath path = SPEC.field(name);
            boolean filled = FILLED.contains(name)
                    && (update.before().find(path).isEmpty()
                            || update.after().find(path).isEmpty());
            if (!filled && update.differs(path)) {
                update.refuse(path, Cause.FORBIDDEN, MESSAGE);
            }
        }
        if (shrinks(update)) {
            update.refuse(SIZE, Cause.FORBIDDEN, "field can not be less than status.capacity");
        }
    }

    private static boolean shrinks(Update update) {
        Optional<Quantity> before = quantity(update.before().find(SIZE));
        Optional<Quantity> after = quantity(update.after().find(SIZE));
        return before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) < 0;
    }

    private static Optional<Quantity> quantity(Optional<JsonValue> value) {
        try {
            return value.flatMap(given ->
                    given instanceof JsonString text ? Optional.of(Quantity.parse(text.value())) : Optional.empty());
        } catch (InvalidValueException noQuantity) {
            return Optional.empty();
        }
    }

    /** A claim whose quantities are written in one way: 1Gi is 1024Mi. */
    static JsonValue comparable(JsonObject claim) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        claim.members()
                .forEach((name, value) -> members.put(
                        name,
                        name.equals("storage")
                                ? quantity(Optional.of(value))
                                        .map(size -> JsonValue.of(size.canonicalValue()
                                                .stripTrailingZeros()
                                                .toPlainString()))
                                        .map(JsonValue.class::cast)
                                        .orElse(value)
                                : value instanceof JsonObject object ? comparable(object) : value));
        return JsonValue.of(members);
    }
}
