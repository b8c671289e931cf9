package io.fairlead.kubernetes;

import io.fairlead.kubernetes.wire.JsonValues;
import io.fairlead.kubernetes.wire.ObjectReader;
import io.fairlead.value.JsonValue;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** JSON and YAML texts of resources, for tests. */
public final class Texts {
    private static final TokenStreamFactory JSON = new JsonFactory();
    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Texts() {}

    public static String json(Resource resource) {
        return write(JSON, resource::writeTo);
    }

    public static String json(JsonValue value) {
        return write(JSON, out -> JsonValues.write(value, out));
    }

    public static String yaml(Resource resource) {
        return write(YAML, resource::writeTo);
    }

    public static ObjectReader jsonReader(String text) {
        return new ObjectReader(JSON.createParser(ObjectReadContext.empty(), text));
    }

    public static ObjectReader yamlReader(String text) {
        return new ObjectReader(YAML.createParser(ObjectReadContext.empty(), text));
    }

    /** The tree that an independent reader sees. */
    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    private static String write(TokenStreamFactory format, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = format.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(out);
        }
        return text.toString();
    }
}
