package io.fairlead.connect.format;

import io.fairlead.connect.port.Depends;
import io.fairlead.value.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a kept matrix; names that it does not know are passed over, so that later versions may add some. */
final class MatrixReading {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String text;
    private final List<String> assumptions = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    MatrixReading(String text) {
        this.text = text;
    }

    /** Whether it is a JSON object that has connections rather than a kind; broken JSON is a manifest's matter. */
    static boolean isMatrix(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return false;
        }
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var unused = in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                if (in.currentName().equals("kind") || in.currentName().equals("apiVersion")) {
                    return false;
                } else if (in.currentName().equals("connections")) {
                    return true;
                }
                skip(in);
            }
            return false;
        } catch (JacksonException noJson) {
            return false;
        }
    }

    MatrixFile matrix() {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            object(in, Map.of("version", this::version, "assumptions", this::assumptions, "connections", this::cells));
            return new MatrixFile(assumptions, cells);
        } catch (JacksonException broken) {
            throw wrong(broken.getOriginalMessage());
        }
    }

    private void version(JsonParser in) {
        if (in.nextToken() != JsonToken.VALUE_NUMBER_INT || in.getIntValue() != JsonMatrix.VERSION) {
            throw wrong("its version is " + in.getString() + ", not " + JsonMatrix.VERSION);
        }
    }

    private void assumptions(JsonParser in) {
        expect(in, JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            assumptions.add(in.getString());
        }
    }

    private void cells(JsonParser in) {
        items(in, () -> {
            Map<String, String> texts = new HashMap<>();
            List<Depends> depends = new ArrayList<>();
            fields(
                    in,
                    Map.of(
                            "from", text("from", texts),
                            "to", text("to", texts),
                            "ports", text("ports", texts),
                            "depends", list -> depends(list, depends)));
            cells.add(
                    new Cell(given("from", texts), given("to", texts), PortText.parse(given("ports", texts)), depends));
        });
    }

    private void depends(JsonParser in, List<Depends> depends) {
        items(in, () -> {
            Map<String, String> texts = new HashMap<>();
            fields(in, Map.of("ports", text("ports", texts), "because", text("because", texts)));
            depends.add(new Depends(PortText.parse(given("ports", texts)), given("because", texts)));
        });
    }

    private Consumer<JsonParser> text(String name, Map<String, String> texts) {
        return in -> {
            expect(in, JsonToken.VALUE_STRING);
            texts.put(name, in.getString());
        };
    }

    private String given(String name, Map<String, String> texts) {
        return Optional.ofNullable(texts.get(name)).orElseThrow(() -> wrong("a connection has no \"" + name + "\""));
    }

    private void items(JsonParser in, Runnable item) {
        expect(in, JsonToken.START_ARRAY);
        while (in.nextToken() == JsonToken.START_OBJECT) {
            item.run();
        }
        if (in.currentToken() != JsonToken.END_ARRAY) {
            throw wrong("a list has something else than objects");
        }
    }

    private void object(JsonParser in, Map<String, Consumer<JsonParser>> readers) {
        expect(in, JsonToken.START_OBJECT);
        fields(in, readers);
    }

    private static void fields(JsonParser in, Map<String, Consumer<JsonParser>> readers) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            readers.getOrDefault(in.currentName(), MatrixReading::skip).accept(in);
        }
    }

    private static void skip(JsonParser in) {
        var unusedToken = in.nextToken();
        var unusedParser = in.skipChildren();
    }

    private void expect(JsonParser in, JsonToken token) {
        if (in.nextToken() != token) {
            throw wrong(
                    "not what it should be at line " + in.currentTokenLocation().getLineNr());
        }
    }

    private InvalidValueException wrong(String reason) {
        return new InvalidValueException(
                text.substring(0, Math.min(text.length(), 20)), "a connection matrix", reason, Optional.empty());
    }
}
