package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonValue;
import java.util.Optional;

/**
 * A field that may never change.
 *
 * @param group of the API
 * @param kind that has it
 * @param path the field
 * @param usual what an absent field means; empty when it means nothing
 * @param cause the server's reason type
 * @param detail the server's message
 */
record FrozenField(String group, String kind, FieldPath path, Optional<JsonValue> usual, Cause cause, String detail)
        implements UpdateRule {
    static FrozenField of(String group, String kind, String... path) {
        return new FrozenField(group, kind, FieldPath.of(path), Optional.empty(), Cause.INVALID, IMMUTABLE);
    }

    FrozenField usually(String value) {
        return new FrozenField(group, kind, path, Optional.of(JsonValue.of(value)), cause, detail);
    }

    FrozenField forbidden(String message) {
        return new FrozenField(group, kind, path, usual, Cause.FORBIDDEN, message);
    }

    FrozenField saying(String message) {
        return new FrozenField(group, kind, path, usual, cause, message);
    }

    @Override
    public boolean isFor(String otherGroup, String otherKind) {
        return group.equals(otherGroup) && kind.equals(otherKind);
    }

    @Override
    public void check(Update update) {
        if (!value(update.before()).equals(value(update.after()))) {
            update.refuse(path, cause, detail);
        }
    }

    private Optional<JsonValue> value(ObjectTree tree) {
        return tree.find(path).or(() -> usual);
    }
}
