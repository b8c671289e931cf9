package io.fairlead.check.custom;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.wire.JsonValues;
import io.fairlead.kubernetes.wire.ObjectReader;
import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import io.fairlead.value.JsonObject;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What strict decoding refuses in the metadata of an object of any kind; the positions of the problems mean nothing. */
public final class MetadataProblems {
    private static final JsonFactory JSON = new JsonFactory();

    private MetadataProblems() {}

    /** Reads the metadata as the server does. */
    public static List<Problem> of(JsonObject object) {
        return object.member("metadata")
                .map(metadata -> {
                    StringWriter text = new StringWriter();
                    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
                        JsonValues.write(metadata, out);
                    }
                    return read(text.toString());
                })
                .orElse(List.of());
    }

    private static List<Problem> read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            ObjectReader in = new ObjectReader(parser);
            ObjectMeta.read(in);
            return in.problems().stream()
                    .map(problem ->
                            new Problem(below(problem.path()), problem.position(), problem.kind(), problem.message()))
                    .toList();
        }
    }

    private static FieldPath below(FieldPath path) {
        if (path.isRoot()) {
            return FieldPath.of("metadata");
        }
        FieldPath parent = below(path.parent().orElse(FieldPath.root()));
        String step = path.lastStep();
        boolean bracketed = path.toString().endsWith("[" + step + "]");
        return bracketed ? parent.key(step) : parent.field(step);
    }
}
