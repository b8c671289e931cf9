package io.fairlead.check.custom.schema;

import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.Cause;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The heads of objects inside the object: {@code x-kubernetes-embedded-resource}. */
final class EmbeddedObjects {
    private final List<Violation> found = new ArrayList<>();

    private final KubernetesVersion version;

    private EmbeddedObjects(KubernetesVersion version) {
        this.version = version;
    }

    static List<Violation> judge(JsonObject object, Schema schema, KubernetesVersion version) {
        EmbeddedObjects embedded = new EmbeddedObjects(version);
        embedded.members(object, schema, Spot.root());
        return embedded.found;
    }

    private void value(JsonValue value, Schema schema, Spot spot) {
        if (value instanceof JsonObject object) {
            if (schema.isEmbeddedResource()) {
                head(object, spot);
            }
            members(object, schema, spot);
        } else if (value instanceof JsonArray array && schema.items().isPresent()) {
            for (int i = 0; i < array.items().size(); i++) {
                value(array.items().get(i), schema.items().get(), spot.index(i));
            }
        }
    }

    private void members(JsonObject object, Schema schema, Spot spot) {
        object.members().forEach((name, member) -> {
            Schema property = schema.properties().get(name);
            if (property != null) {
                value(member, property, spot.field(name));
            } else {
                schema.additionalProperties().ifPresent(entry -> value(member, entry, spot.key(name)));
            }
        });
    }

    private void head(JsonObject object, Spot spot) {
        for (String name : List.of("apiVersion", "kind")) {
            Spot here = spot.field(name);
            if (object.member(name).isEmpty()) {
                add(Cause.REQUIRED, here, "", "an object of the API needs it");
            } else {
                text(name, object.member(name).get(), here);
            }
        }
        object.member("metadata")
                .ifPresent(metadata -> EmbeddedMetadata.judge(metadata, spot.field("metadata"), version, found));
    }

    private void text(String name, JsonValue value, Spot spot) {
        if (!(value instanceof JsonString text)) {
            add(Cause.INVALID, spot, Shown.of(value), "must be a string");
        } else if (text.value().isEmpty()) {
            add(Cause.INVALID, spot, "", "must not be empty");
        } else if (name.equals("apiVersion")
                && text.value().chars().filter(letter -> letter == '/').count() > 1) {
            add(Cause.INVALID, spot, text.value(), "must be a version, or a group, a slash and a version");
        } else if (name.equals("kind")
                && !Format.DNS_1035_LABEL.allows(text.value().toLowerCase(Locale.ROOT))) {
            add(Cause.INVALID, spot, text.value(), "capitals aside, " + Format.DNS_1035_LABEL.rule());
        }
    }

    private void add(Cause cause, Spot spot, String value, String detail) {
        found.add(new Violation(SchemaRules.EMBEDDED, cause, spot, value, detail));
    }
}
