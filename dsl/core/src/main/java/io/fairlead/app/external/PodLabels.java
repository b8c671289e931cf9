package io.fairlead.app.external;

import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Labels from text, in order. */
final class PodLabels {
    private PodLabels() {}

    static Map<LabelKey, LabelValue> parse(Map<String, String> labels) {
        Map<LabelKey, LabelValue> parsed = new LinkedHashMap<>();
        labels.forEach((key, value) -> parsed.put(LabelKey.parse(key), LabelValue.parse(value)));
        return parsed;
    }
}
