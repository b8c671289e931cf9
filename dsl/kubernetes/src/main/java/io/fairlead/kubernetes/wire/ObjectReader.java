package io.fairlead.kubernetes.wire;

import io.fairlead.value.FieldPath;
import io.fairlead.value.IntOrString;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.JsonValue;
import io.fairlead.value.Position;
import io.fairlead.value.Quantity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/**
 * Reads API objects from a token stream, strictly: what a type does not take is reported as a {@link Problem} and left
 * out, and the reading goes on. A null counts as an absent field, as the API server has it. Remembers where each value
 * stood.
 *
 * <p>The generated {@code read} methods drive it; a caller makes one per document, passes it to
 * {@code ResourceType.read} and then asks for {@link #problems()}. Malformed JSON or YAML is the parser's own exception.
 */
public final class ObjectReader {
    private final JsonParser parser;
    private final Deque<ReaderFrame> frames = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<FieldPath, Position> positions = new LinkedHashMap<>();
    private FieldPath path = FieldPath.root();

    /**
     * A reader of one object.
     *
     * @param parser at the object's first token, or before its very first token
     */
    public ObjectReader(JsonParser parser) {
        this.parser = parser;
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
    }

    /** What was refused so far, in the order of the text. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The place of each value that was read, by its path; cannot be changed. */
    public Map<FieldPath, Position> positions() {
        return Collections.unmodifiableMap(positions);
    }

    /** The path of the value at which the reader stands. */
    public FieldPath path() {
        return path;
    }

    // ---- objects

    /** Enters the object at which the reader stands; false, and reported unless null, when it is something else. */
    public boolean startObject() {
        if (isNull() || !expect(JsonToken.START_OBJECT, "an object")) {
            return false;
        }
        frames.push(new ReaderFrame(path, mark()));
        return true;
    }

    /** Goes to the value of the next field of the object; false at the object's end. */
    public boolean nextField() {
        ReaderFrame frame = frames.element();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position position = here();
            parser.nextToken();
            path = frame.path().field(name);
            if (frame.enter(name, position)) {
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
     * @return whether nothing is missing
     */
    public boolean endObject(List<String> missing) {
        ReaderFrame frame = frames.pop();
        for (String name : missing) {
            if (!frame.hasSeen(name)) {
                problems.add(new Problem(
                        frame.path().field(name),
                        frame.start(),
                        Problem.Kind.MISSING_FIELD,
                        "the field is required and absent"));
            }
        }
        return missing.isEmpty();
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

    // ---- collections

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

    // ---- scalars; null when absent or refused

    /** A text. */
    public @Nullable String string() {
        if (isNull() || !expect(JsonToken.VALUE_STRING, "a text")) {
            return null;
        }
        mark();
        return parser.getString();
    }

    /** A whole number of 32 bits. */
    public @Nullable Integer int32() {
        Long number = int64();
        if (number != null && number.intValue() != number) {
            report(Problem.Kind.INVALID_VALUE, here(), number + " is outside the range of 32 bits");
            return null;
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    /** A whole number of 64 bits. */
    public @Nullable Long int64() {
        if (isNull() || !expect(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return null;
        }
        mark();
        try {
            return parser.getLongValue();
        } catch (InputCoercionException tooLarge) {
            report(Problem.Kind.INVALID_VALUE, here(), parser.getString() + " is outside the range of 64 bits");
            return null;
        }
    }

    /** A decimal number. */
    public @Nullable Double number() {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT && !expect(JsonToken.VALUE_NUMBER_FLOAT, "a number")) {
            return null;
        }
        mark();
        return parser.getDoubleValue();
    }

    /** True or false. */
    public @Nullable Boolean bool() {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_TRUE || expect(JsonToken.VALUE_FALSE, "true or false")) {
            mark();
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        return null;
    }

    /** A quantity; numbers count as their text. */
    public @Nullable Quantity quantity() {
        if (isNumber()) {
            mark();
            return parsed(Quantity::parse, parser.getString());
        }
        String text = string();
        return text == null ? null : parsed(Quantity::parse, text);
    }

    /** A whole number or a text. */
    public @Nullable IntOrString intOrString() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            Integer number = int32();
            return number == null ? null : IntOrString.of(number);
        }
        if (isNull() || !expect(JsonToken.VALUE_STRING, "a whole number or a text")) {
            return null;
        }
        mark();
        return IntOrString.of(parser.getString());
    }

    /** A time in the form of RFC 3339. */
    public @Nullable OffsetDateTime time() {
        String text = string();
        return text == null ? null : parsed(Times::parse, text);
    }

    /** A time in the form of RFC 3339 with six digits of a second. */
    public @Nullable Instant microTime() {
        OffsetDateTime time = time();
        return time == null ? null : time.toInstant();
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

    /** A text of a closed set. */
    public <E extends ApiEnum> @Nullable E oneOf(E[] constants) {
        String text = string();
        if (text == null) {
            return null;
        }
        Optional<E> constant = ApiEnum.find(constants, text);
        if (constant.isEmpty()) {
            report(Problem.Kind.UNSUPPORTED_VALUE, here(), unsupported(text, constants));
        }
        return constant.orElse(null);
    }

    private static String unsupported(String text, ApiEnum[] constants) {
        StringJoiner values = new StringJoiner(", ");
        for (ApiEnum constant : constants) {
            values.add(quoted(constant.value()));
        }
        return quoted(text) + " is none of the supported values: " + values;
    }

    // ---- tokens

    private boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private boolean expect(JsonToken token, String description) {
        if (parser.currentToken() == token) {
            return true;
        }
        report(Problem.Kind.WRONG_TYPE, here(), "expected " + description + ", found " + found());
        parser.skipChildren();
        return false;
    }

    /** An item or entry: a null that its type does not take has no field to be absent from. */
    private <T> @Nullable T present(ValueReader<T> element) {
        boolean isNull = isNull();
        T value = element.read(this);
        if (value == null && isNull) {
            report(Problem.Kind.WRONG_TYPE, here(), "null cannot be an item or an entry");
        }
        return value;
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
            default -> parser.getString();
        };
    }

    private <T> @Nullable T parsed(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (InvalidValueException refused) {
            report(Problem.Kind.INVALID_VALUE, here(), String.valueOf(refused.getMessage()));
        } catch (DateTimeException refused) {
            report(Problem.Kind.INVALID_VALUE, here(), quoted(text) + " is not a time such as 2026-01-31T12:00:00Z");
        }
        return null;
    }

    private void report(Problem.Kind kind, Position position, String message) {
        problems.add(new Problem(path, position, kind, message));
    }

    private Position mark() {
        Position position = here();
        positions.putIfAbsent(path, position);
        return position;
    }

    private Position here() {
        var location = parser.currentTokenLocation();
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
