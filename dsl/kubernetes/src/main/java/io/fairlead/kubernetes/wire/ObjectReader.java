package io.fairlead.kubernetes.wire;

import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonValue;
import io.fairlead.value.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads API objects from a token stream, strictly: what a type does not take is reported as a {@link Problem} and left
 * out, and the reading goes on. A null counts as an absent field, as the API server has it. Remembers where each value
 * stood.
 *
 * <p>The generated {@code read} methods drive it; a caller makes one per document, passes it to
 * {@code ResourceType.read} and then asks for {@link #problems()}. Malformed JSON or YAML is the parser's own exception.
 */
public final class ObjectReader extends ScalarReader {
    private final Deque<ReaderFrame> frames = new ArrayDeque<>();

    /**
     * A reader of one object.
     *
     * @param parser at the object's first token, or before its very first token
     */
    public ObjectReader(JsonParser parser) {
        super(parser);
    }

    /** Enters the object at which the reader stands; false, and reported unless null, when it is something else. */
    public boolean startObject() {
        if (absent) {
            frames.push(new ReaderFrame(path, here()));
            return true;
        }
        if (isNull() || !expect(JsonToken.START_OBJECT, "an object")) {
            return false;
        }
        frames.push(new ReaderFrame(path, mark()));
        return true;
    }

    /** Goes to the value of the next field of the object; false at the object's end. */
    public boolean nextField() {
        if (absent) {
            return false;
        }
        ReaderFrame frame = frames.element();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position position = here();
            parser.nextToken();
            path = frame.path().field(name);
            if (frame.enter(name, position)) {
                if (isNull()) {
                    frame.takeBack();
                }
                return true;
            }
            report(Problem.Kind.DUPLICATE_FIELD, position, "the field stands twice; only one can count");
            parser.skipChildren();
        }
        path = frame.path();
        return false;
    }

    /** The name of the field at whose value the reader stands. */
    public String field() {
        return frames.element().field();
    }

    /**
     * Leaves the object.
     *
     * @param missing the required fields that have no value; those that were there and refused are not reported again
     */
    public void endObject(List<String> missing) {
        ReaderFrame frame = frames.pop();
        for (String name : missing) {
            if (!absent && !frame.hasValue(name)) {
                report(
                        frame.path().field(name),
                        Problem.Kind.MISSING_FIELD,
                        frame.start(),
                        "the field is required and absent");
            }
        }
    }

    /**
     * What reading gives for an object that is not there: its required fields are empty or zero, and nothing is reported.
     *
     * @param read the method that reads such an object
     */
    public <T> T absent(Function<ObjectReader, Optional<T>> read) {
        boolean around = absent;
        absent = true;
        try {
            return read.apply(this).orElseThrow();
        } finally {
            absent = around;
        }
    }

    /** Reports and skips a field that the type does not have. */
    public void unknownField() {
        report(Problem.Kind.UNKNOWN_FIELD, frames.element().fieldPosition(), "there is no such field");
        parser.skipChildren();
    }

    /** Checks a field whose text is given by the type, such as {@code kind}. */
    public void constant(String expected) {
        String text = string();
        if (text != null && !text.equals(expected)) {
            report(Problem.Kind.UNSUPPORTED_VALUE, here(), quoted(text) + " is not " + quoted(expected));
        }
    }

    /** A list of scalars. */
    public <T> @Nullable List<T> list(ValueReader<T> element) {
        if (isNull() || !expect(JsonToken.START_ARRAY, "a list")) {
            return null;
        }
        mark();
        FieldPath listPath = path;
        List<T> items = new ArrayList<>();
        for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
            path = listPath.index(at);
            T item = present(element);
            if (item != null) {
                items.add(item);
            }
        }
        path = listPath;
        return items;
    }

    /** A list of objects. */
    public <T> @Nullable List<T> objects(Function<ObjectReader, Optional<T>> element) {
        return list(in -> element.apply(in).orElse(null));
    }

    /** A map of scalars, in the order of the text. */
    public <T> @Nullable Map<String, T> map(ValueReader<T> element) {
        FieldPath mapPath = path;
        if (!startObject()) {
            return null;
        }
        Map<String, T> entries = new LinkedHashMap<>();
        while (nextField()) {
            path = mapPath.key(field());
            T value = present(element);
            if (value != null) {
                entries.put(field(), value);
            }
        }
        endObject(List.of());
        return entries;
    }

    /** A map of objects, in the order of the text. */
    public <T> @Nullable Map<String, T> objectMap(Function<ObjectReader, Optional<T>> element) {
        return map(in -> element.apply(in).orElse(null));
    }

    /** A value of any shape; null stays a value, and of fields that stand twice the first counts. */
    public JsonValue json() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return jsonObject();
        }
        mark();
        return parser.currentToken() == JsonToken.START_ARRAY ? jsonArray() : JsonValues.read(parser);
    }

    private JsonValue jsonObject() {
        startObject();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (nextField()) {
            members.put(field(), json());
        }
        endObject(List.of());
        return JsonValue.of(members);
    }

    private JsonValue jsonArray() {
        FieldPath arrayPath = path;
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path = arrayPath.index(items.size());
            items.add(json());
        }
        path = arrayPath;
        return JsonValue.of(items);
    }

    /** An item or entry; null is an empty one, as it is in the server. */
    private <T> @Nullable T present(ValueReader<T> element) {
        if (!isNull()) {
            return element.read(this);
        }
        boolean around = absent;
        absent = true;
        try {
            return element.read(this);
        } finally {
            absent = around;
        }
    }
}
