package io.fairlead.check.custom.schema;

import io.fairlead.value.JsonArray;
import io.fairlead.value.JsonBoolean;
import io.fairlead.value.JsonNumber;
import io.fairlead.value.JsonObject;
import io.fairlead.value.JsonString;
import io.fairlead.value.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A structural schema, or one of the value validations inside it.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/">Custom
 *     resource definitions</a>
 */
public final class Schema {
    private static final Schema EMPTY = new Schema(JsonObject.empty());

    private final JsonObject tree;
    private final String type;
    private final boolean nullable;
    private final Map<String, Schema> properties;
    private final Optional<Schema> items;
    private final Optional<Schema> additionalProperties;
    private final List<Schema> allOf;
    private final List<Schema> anyOf;
    private final List<Schema> oneOf;
    private final Optional<Schema> not;
    private final List<String> required;
    private final List<Rule> rules;
    private final boolean hasRules;

    private Schema(JsonObject tree) {
        this.tree = tree;
        this.type = tree.text("type").orElse("");
        this.nullable = isTrue("nullable");
        this.properties = schemas(tree.member("properties"));
        this.items = object(tree.member("items"));
        this.additionalProperties = object(tree.member("additionalProperties"));
        this.allOf = list("allOf");
        this.anyOf = list("anyOf");
        this.oneOf = list("oneOf");
        this.not = object(tree.member("not"));
        this.required = texts("required");
        this.rules = array("x-kubernetes-validations").stream()
                .filter(JsonObject.class::isInstance)
                .map(rule -> Rule.of((JsonObject) rule))
                .toList();
        this.hasRules = !rules.isEmpty()
                || properties.values().stream().anyMatch(Schema::hasRules)
                || items.filter(Schema::hasRules).isPresent()
                || additionalProperties.filter(Schema::hasRules).isPresent();
    }

    /** Reads a schema; keywords with a value of another type count as absent, for reading has reported them. */
    public static Schema of(JsonObject tree) {
        return new Schema(tree);
    }

    /** The schema that says nothing. */
    public static Schema empty() {
        return EMPTY;
    }

    private static Optional<Schema> object(Optional<JsonValue> value) {
        return value.filter(JsonObject.class::isInstance).map(found -> of((JsonObject) found));
    }

    private static Map<String, Schema> schemas(Optional<JsonValue> value) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        if (value.orElse(JsonObject.empty()) instanceof JsonObject named) {
            named.members()
                    .forEach(
                            (name, schema) -> object(Optional.of(schema)).ifPresent(found -> schemas.put(name, found)));
        }
        return Collections.unmodifiableMap(schemas);
    }

    private List<Schema> list(String keyword) {
        return array(keyword).stream()
                .filter(JsonObject.class::isInstance)
                .map(schema -> of((JsonObject) schema))
                .toList();
    }

    private List<JsonValue> array(String keyword) {
        return tree.member(keyword).orElse(JsonValue.nothing()) instanceof JsonArray array
                ? new ArrayList<>(array.items())
                : List.of();
    }

    private List<String> texts(String keyword) {
        return array(keyword).stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).value())
                .toList();
    }

    private boolean isTrue(String keyword) {
        return tree.member(keyword).orElse(JsonValue.nothing()) instanceof JsonBoolean flag && flag.value();
    }

    /** The same schema with other properties. */
    public Schema withProperties(Map<String, Schema> changed) {
        Map<String, JsonValue> trees = new LinkedHashMap<>();
        changed.forEach((name, schema) -> trees.put(name, schema.tree));
        return of(tree.with("properties", JsonValue.of(trees)));
    }

    /** The schema as it was written. */
    public JsonObject tree() {
        return tree;
    }

    /** The keyword as it was written. */
    public Optional<JsonValue> keyword(String name) {
        return tree.member(name);
    }

    /** The names of all keywords that are there. */
    public Iterable<String> keywords() {
        return tree.members().keySet();
    }

    /** A text; empty when the keyword is absent. */
    public Optional<String> text(String keyword) {
        return tree.text(keyword);
    }

    /** A number; empty when the keyword is absent. */
    public Optional<BigDecimal> number(String keyword) {
        return tree.member(keyword).filter(JsonNumber.class::isInstance).map(number -> ((JsonNumber) number).value());
    }

    /** Whether the keyword says true. */
    public boolean flag(String keyword) {
        return isTrue(keyword);
    }

    /** The type; empty text when none is said. */
    public String type() {
        return type;
    }

    /** The format; empty text when none is said. */
    public String format() {
        return tree.text("format").orElse("");
    }

    /** Whether null is a value. */
    public boolean isNullable() {
        return nullable;
    }

    /** The fields of an object, in the order of the text. */
    public Map<String, Schema> properties() {
        return properties;
    }

    /** What the items of a list have to be. */
    public Optional<Schema> items() {
        return items;
    }

    /** What the entries of a map have to be; empty also when {@code additionalProperties} is true or false. */
    public Optional<Schema> additionalProperties() {
        return additionalProperties;
    }

    /** Whether {@code additionalProperties} stands there, be it a schema, true or false. */
    public boolean hasAdditionalProperties() {
        return tree.member("additionalProperties").isPresent();
    }

    /** Whether {@code additionalProperties} is false. */
    public boolean forbidsAdditionalProperties() {
        return tree.member("additionalProperties").orElse(JsonValue.nothing()) instanceof JsonBoolean flag
                && !flag.value();
    }

    /** All of which must hold. */
    public List<Schema> allOf() {
        return allOf;
    }

    /** One of which must hold. */
    public List<Schema> anyOf() {
        return anyOf;
    }

    /** Exactly one of which must hold. */
    public List<Schema> oneOf() {
        return oneOf;
    }

    /** What must not hold. */
    public Optional<Schema> not() {
        return not;
    }

    /** The fields that have to be there. */
    public List<String> required() {
        return required;
    }

    /** The closed set of values; empty when there is none. */
    public List<JsonValue> enumValues() {
        return array("enum");
    }

    /** The value of an absent field; a null says nothing. */
    public Optional<JsonValue> defaultValue() {
        return tree.member("default").filter(value -> value != JsonValue.nothing());
    }

    /** Whether a value is a whole number or a text. */
    public boolean isIntOrString() {
        return isTrue("x-kubernetes-int-or-string");
    }

    /** Whether fields that are not in the schema are kept. */
    public boolean preservesUnknownFields() {
        return isTrue("x-kubernetes-preserve-unknown-fields");
    }

    /** Whether the value is a whole object of the API. */
    public boolean isEmbeddedResource() {
        return isTrue("x-kubernetes-embedded-resource");
    }

    /** How a list is meant: {@code set}, {@code map}, or {@code atomic} when nothing is said. */
    public String listType() {
        return tree.text("x-kubernetes-list-type").orElse("atomic");
    }

    /** The fields that tell the items of a list apart. */
    public List<String> listMapKeys() {
        return texts("x-kubernetes-list-map-keys");
    }

    /** The CEL rules of this very value. */
    public List<Rule> rules() {
        return rules;
    }

    /** Whether this value or one inside it has CEL rules. */
    public boolean hasRules() {
        return hasRules;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return tree.toString();
    }
}
