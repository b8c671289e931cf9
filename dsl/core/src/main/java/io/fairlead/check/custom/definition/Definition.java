package io.fairlead.check.custom.definition;

import io.fairlead.kubernetes.apiextensions.v1.CustomResourceDefinition;
import io.fairlead.kubernetes.wire.JsonValues;
import io.fairlead.value.JsonObject;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a CustomResourceDefinition defines.
 *
 * @param group the API group
 * @param kind the kind
 * @param plural the name of the collection
 * @param namespaced whether objects live in namespaces
 * @param versions in the order of the text
 */
public record Definition(String group, String kind, String plural, boolean namespaced, List<DefinedVersion> versions) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Copies the list. */
    public Definition {
        versions = List.copyOf(versions);
    }

    /** Reads what a definition defines. */
    public static Definition of(CustomResourceDefinition definition) {
        List<DefinedVersion> versions = new ArrayList<>();
        definition.spec().versions().forEach(version -> {
            Optional<JsonObject> schema = version.schema()
                    .flatMap(validation -> validation.openAPIV3Schema())
                    .map(props -> tree(props::writeTo));
            versions.add(DefinedVersion.of(version, schema));
        });
        return new Definition(
                definition.spec().group(),
                definition.spec().names().kind(),
                definition.spec().names().plural(),
                !definition.spec().scope().equals("Cluster"),
                versions);
    }

    /** The name that a definition has to have: the plural, a dot, the group. */
    public String name() {
        return plural + "." + group;
    }

    /** The version that an apiVersion names; empty when it is of another group or not defined. */
    public Optional<DefinedVersion> version(String apiVersion) {
        return versions.stream()
                .filter(version -> apiVersion.equals(group + "/" + version.name()))
                .findFirst();
    }

    /** Something that can be written, as a tree. */
    static JsonObject tree(Consumer<JsonGenerator> written) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            written.accept(out);
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text.toString())) {
            in.nextToken();
            return JsonValues.read(in) instanceof JsonObject object ? object : JsonObject.empty();
        }
    }
}
