package io.fairlead.kubernetes;

import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.wire.JsonValues;
import io.fairlead.kubernetes.wire.ObjectReader;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An object of any kind as a tree: custom resources and manifests whose kind is not known. */
public final class UntypedResource implements Resource {
    private static final List<String> HEAD = List.of("apiVersion", "kind", "metadata");

    private final JsonObject content;
    private final String apiVersion;
    private final String kind;
    private final Optional<ObjectMeta> metadata;

    private UntypedResource(JsonObject content) {
        this.content = content;
        this.apiVersion = required(content, "apiVersion");
        this.kind = required(content, "kind");
        this.metadata = content.member("metadata").flatMap(MetadataTree::read);
    }

    /**
     * An object with these fields.
     *
     * @throws InvalidValueException when apiVersion or kind is absent or empty
     */
    public static UntypedResource of(JsonObject content) {
        return new UntypedResource(content);
    }

    /** All fields as they were given. */
    public JsonObject content() {
        return content;
    }

    @Override
    public String apiVersion() {
        return apiVersion;
    }

    @Override
    public String kind() {
        return kind;
    }

    /** The metadata as far as it can be read; {@link #content()} has all of it. */
    @Override
    public Optional<ObjectMeta> metadata() {
        return metadata;
    }

    /** The group and version of this object, with the kind's lower-case name as a guess at the plural. */
    @Override
    public ResourceType<UntypedResource> resourceType() {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "" : apiVersion.substring(0, slash);
        String plural = kind.toLowerCase(Locale.ROOT) + "s";
        return ResourceType.namespaced(
                group, apiVersion.substring(slash + 1), kind, plural, UntypedResource.class, UntypedResource::read);
    }

    @Override
    public UntypedResource withMetadata(ObjectMeta changed) {
        return of(content.with("metadata", MetadataTree.of(changed)));
    }

    @Override
    public void writeTo(JsonGenerator out) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(HEAD);
        names.addAll(content.members().keySet());
        names.forEach(name -> content.member(name).ifPresent(value -> ordered.put(name, value)));
        JsonValues.write(JsonValue.of(ordered), out);
    }

    /** Reads any object that has an apiVersion and a kind; empty otherwise. */
    public static Optional<UntypedResource> read(ObjectReader in) {
        return in.json() instanceof JsonObject object && isNamed(object) ? Optional.of(of(object)) : Optional.empty();
    }

    private static boolean isNamed(JsonObject object) {
        return object.text("apiVersion").isPresent() && object.text("kind").isPresent();
    }

    private static String required(JsonObject content, String field) {
        return content.text(field)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new InvalidValueException(
                        content.toString(), "a resource", "the field " + field + " is required", Optional.empty()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UntypedResource that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
