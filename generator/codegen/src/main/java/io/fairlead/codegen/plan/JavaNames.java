package io.fairlead.codegen.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Java names for names of the API. Whatever is no identifier afterwards is refused, never repaired by guessing. */
public final class JavaNames {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern GROUP = Pattern.compile("[a-z0-9.-]*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*");

    /** Readable names for fields whose own name is a keyword of Java. */
    private static final Map<String, String> KEYWORDS = Map.of(
            "default", "defaultValue",
            "enum", "enumValues",
            "continue", "continueToken",
            "namespace", "namespace");

    /** Methods that every generated type or builder has. */
    private static final Set<String> TAKEN = Set.of(
            "getClass",
            "hashCode",
            "toString",
            "equals",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "builder",
            "toBuilder",
            "build",
            "read",
            "writeTo",
            "fieldNames",
            "fieldValues",
            "confidentialFields",
            "resourceType",
            "withMetadata",
            "missing",
            "change",
            "in");

    private JavaNames() {}

    /**
     * The name of a field's methods.
     *
     * @throws IllegalArgumentException when the name cannot be one in Java
     */
    public static String field(String wireName) {
        String name = KEYWORDS.getOrDefault(wireName, camel(wireName));
        if (SourceVersion.isKeyword(name) || TAKEN.contains(name)) {
            name = name + "Value";
        }
        return identifier(name, wireName);
    }

    /**
     * The Java name of a definition: the last three parts of its name are group, version and type.
     *
     * @throws IllegalArgumentException when the parts cannot be names in Java
     */
    public static JavaName type(String definition) {
        String[] parts = definition.split("\\.", -1);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not group, version and type: " + definition);
        }
        String group = packagePart(parts[parts.length - 3], definition);
        String version = packagePart(parts[parts.length - 2], definition);
        String simple = identifier(parts[parts.length - 1], definition);
        return new JavaName("io.fairlead.kubernetes." + group + "." + version, simple);
    }

    /**
     * The name of an enum constant: {@code LoadBalancer} is {@code LOAD_BALANCER}, the empty text {@code UNSPECIFIED}.
     *
     * @throws IllegalArgumentException when the value cannot be turned into a name
     */
    public static String constant(String value) {
        if (value.isEmpty()) {
            return "UNSPECIFIED";
        }
        if (value.equals("*")) {
            return "ALL";
        }
        String words = value.replaceAll("\\+(?=\\d)", "_PLUS_")
                .replaceAll("-(?=\\d)", "_MINUS_")
                .replaceAll("[ ./-]", "_")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("(?<=[A-Z])(?=[A-Z][a-z])(?!Pv\\d)", "_");
        return identifier(words.toUpperCase(Locale.ROOT), value);
    }

    /**
     * An API group as it is.
     *
     * @throws IllegalArgumentException when it is more than dots, digits, hyphens and lower-case letters
     */
    static String group(String name) {
        if (!GROUP.matcher(name).matches()) {
            throw new IllegalArgumentException("no API group: " + visible(name));
        }
        return name;
    }

    /**
     * A kind or plural name as it is.
     *
     * @throws IllegalArgumentException when it is more than letters and digits
     */
    static String plain(String name) {
        return identifier(name, name);
    }

    private static String camel(String wireName) {
        String[] words = wireName.replaceFirst("^\\$", "").split("-", -1);
        String rest = Arrays.stream(words)
                .skip(1)
                .map(word -> word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words[0] + rest;
    }

    private static String packagePart(String name, String source) {
        if (!PACKAGE.matcher(name).matches() || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException("no package name: " + visible(name) + " in " + visible(source));
        }
        return name;
    }

    private static String identifier(String name, String source) {
        if (!IDENTIFIER.matcher(name).matches() || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException("no Java name for " + visible(source));
        }
        return name;
    }

    private static String visible(String text) {
        return "\"" + text.replaceAll("[^ -~]", "?") + "\"";
    }
}
