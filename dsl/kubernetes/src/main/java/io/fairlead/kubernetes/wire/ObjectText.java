package io.fairlead.kubernetes.wire;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** API objects on one line: {@code Port{name=http, port=80}}. */
final class ObjectText {
    private ObjectText() {}

    static String of(ApiObject object) {
        StringJoiner text = new StringJoiner(", ", object.getClass().getSimpleName() + "{", "}");
        List<String> names = object.fieldNames();
        List<@Nullable Object> values = object.fieldValues();
        for (int at = 0; at < names.size(); at++) {
            Object value = values.get(at);
            if (value != null) {
                boolean hidden = object.confidentialFields().contains(names.get(at));
                text.add(names.get(at) + "=" + (hidden ? "(hidden)" : value));
            }
        }
        return text.toString();
    }
}
