package io.fairlead.examples.judge;

import io.fairlead.kubernetes.Resource;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a manifest as JSON trees, by several readers that do not know each other. */
final class Trees {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Trees() {}

    /** What the model means. */
    static List<JsonNode> of(List<Resource> resources) {
        return resources.stream().map(Trees::of).toList();
    }

    /** What our own reader makes of the text; fails when it objects to anything. */
    static List<JsonNode> byFairlead(String yaml) {
        ReadResult read = YamlReader.read(yaml);
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems().toString());
        }
        return of(read.resources());
    }

    /** What a reader of YAML 1.1 makes of the text. */
    static List<JsonNode> byYaml11(String yaml) {
        return trees(new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml));
    }

    /** What a reader of YAML 1.2 makes of the text. */
    static List<JsonNode> byYaml12(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return trees(new Load(settings).loadAllFromString(yaml));
    }

    private static JsonNode of(Resource resource) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            resource.writeTo(out);
        }
        return JSON.readTree(text.toString());
    }

    /** Through text, so that numbers of different Java types are equal when they read the same. */
    private static List<JsonNode> trees(Iterable<? extends @Nullable Object> documents) {
        List<JsonNode> out = new ArrayList<>();
        documents.forEach(document -> out.add(JSON.readTree(JSON.writeValueAsString(document))));
        return out;
    }
}
