package io.fairlead.diff;

import io.fairlead.diagnostic.Cause;
import io.fairlead.value.FieldPath;
import java.util.List;

/**
 * A ConfigMap or Secret that says that it is immutable.
 *
 * @param kind which
 * @param content the fields that it froze
 */
record FrozenContent(String kind, List<String> content) implements UpdateRule {
    private static final FieldPath IMMUTABLE_FIELD = FieldPath.of("immutable");

    @Override
    public boolean isFor(String otherGroup, String otherKind) {
        return otherGroup.isEmpty() && otherKind.equals(kind);
    }

    @Override
    public void check(Update update) {
        if (!update.before().isTrue(IMMUTABLE_FIELD)) {
            return;
        }
        if (!update.after().isTrue(IMMUTABLE_FIELD)) {
            update.refuse(IMMUTABLE_FIELD, Cause.FORBIDDEN, "field is immutable when `immutable` is set");
        }
        content.stream()
                .map(FieldPath::of)
                .filter(update::differs)
                .forEach(path -> update.refuse(path, Cause.FORBIDDEN, "field is immutable when `immutable` is set"));
    }
}
