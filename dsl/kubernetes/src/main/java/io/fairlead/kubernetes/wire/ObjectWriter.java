package io.fairlead.kubernetes.wire;

import io.fairlead.value.IntOrString;
import io.fairlead.value.JsonValue;
import io.fairlead.value.Quantity;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes field values by their own type. */
final class ObjectWriter {
    private ObjectWriter() {}

    static void write(ApiObject object, JsonGenerator out) {
        out.writeStartObject();
        writeFields(object, out);
        out.writeEndObject();
    }

    static void writeFields(ApiObject object, JsonGenerator out) {
        List<String> names = object.fieldNames();
        List<@Nullable Object> values = object.fieldValues();
        for (int at = 0; at < names.size(); at++) {
            Object value = values.get(at);
            if (value != null) {
                out.writeName(names.get(at));
                value(value, out);
            }
        }
    }

    private static void value(Object value, JsonGenerator out) {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof ApiObject object) {
            write(object, out);
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (value instanceof JsonValue json) {
            JsonValues.write(json, out);
        } else {
            scalar(value, out);
        }
    }

    private static void list(List<?> list, JsonGenerator out) {
        out.writeStartArray();
        list.forEach(item -> value(item, out));
        out.writeEndArray();
    }

    private static void map(Map<?, ?> map, JsonGenerator out) {
        out.writeStartObject();
        map.forEach((key, value) -> {
            out.writeName(String.valueOf(key));
            value(value, out);
        });
        out.writeEndObject();
    }

    private static void scalar(Object value, JsonGenerator out) {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof ApiEnum constant) {
            out.writeString(constant.value());
        } else if (value instanceof IntOrString either) {
            intOrString(either, out);
        } else if (value instanceof Quantity quantity) {
            out.writeString(quantity.text());
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof OffsetDateTime time) {
            out.writeString(Times.seconds(time));
        } else if (value instanceof Instant time) {
            out.writeString(Times.micros(time));
        } else {
            throw new IllegalArgumentException("not a value of the Kubernetes API: " + value.getClass());
        }
    }

    private static void intOrString(IntOrString value, JsonGenerator out) {
        if (value.isInt()) {
            out.writeNumber(value.asInt().orElseThrow());
        } else {
            out.writeString(value.asString().orElseThrow());
        }
    }
}
