package io.fairlead.kubernetes;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.wire.JsonValues;
import io.fairlead.kubernetes.wire.ObjectReader;
import io.fairlead.value.JsonValue;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Typed metadata from and to a tree. */
final class MetadataTree {
    private static final JsonFactory JSON = new JsonFactory();

    private MetadataTree() {}

    static Optional<ObjectMeta> read(JsonValue tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonValues.write(tree, out);
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text.toString())) {
            return ObjectMeta.read(new ObjectReader(in));
        }
    }

    static JsonValue of(ObjectMeta metadata) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            metadata.writeTo(out);
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text.toString())) {
            in.nextToken();
            return JsonValues.read(in);
        }
    }
}
