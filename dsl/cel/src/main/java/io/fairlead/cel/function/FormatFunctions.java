package io.fairlead.cel.function;

import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import io.fairlead.check.custom.schema.TextFormats;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code format.dns1123Label().validate('a')} and the like. */
final class FormatFunctions {
    private static final OpaqueType FORMAT = OpaqueType.create("kubernetes.NamedFormat");
    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String OLD_LABEL = "[a-z]([-a-z0-9]*[a-z0-9])?";
    private static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
    private static final String NAME = "([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]";

    private static final Map<String, NamedFormat> FORMATS = new TreeMap<>(Map.ofEntries(
                    Map.entry("dns1123Label", matches(LABEL, 63)),
                    Map.entry("dns1123Subdomain", matches(SUBDOMAIN, 253)),
                    Map.entry("dns1035Label", matches(OLD_LABEL, 63)),
                    Map.entry("qualifiedName", matches("((?=[^/]{1,253}/)" + SUBDOMAIN + "/)?" + NAME, 317)),
                    Map.entry("dns1123LabelPrefix", prefix(LABEL, 63)),
                    Map.entry("dns1123SubdomainPrefix", prefix(SUBDOMAIN, 253)),
                    Map.entry("dns1035LabelPrefix", prefix(OLD_LABEL, 63)),
                    Map.entry("labelValue", matches("(" + NAME + ")?", 63)),
                    Map.entry("uri", known("uri")),
                    Map.entry("uuid", known("uuid")),
                    Map.entry("byte", known("byte")),
                    Map.entry("date", known("date")),
                    Map.entry("datetime", known("datetime")))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> new NamedFormat(entry.getKey(), entry.getValue()))));

    private FormatFunctions() {}

    private static Predicate<String> matches(String pattern, int longest) {
        Predicate<String> rule = Pattern.compile(pattern).asMatchPredicate();
        return text -> text.length() <= longest && rule.test(text);
    }

    /** A prefix that ends with a dash is judged as if the dash and what is before it were one letter. */
    private static Predicate<String> prefix(String pattern, int longest) {
        Predicate<String> rule = matches(pattern, longest);
        return text ->
                rule.test(text.length() > 1 && text.endsWith("-") ? text.substring(0, text.length() - 2) + "a" : text);
    }

    private static Predicate<String> known(String format) {
        return text -> TextFormats.allows(format, text);
    }

    static void addTo(FunctionSet functions) {
        FORMATS.forEach((name, format) -> functions.constant("format." + name, "format-" + name, FORMAT, format));
        functions.global(
                "format.named",
                "format-named",
                OptionalType.create(FORMAT),
                SimpleType.STRING,
                String.class,
                name -> Optional.ofNullable(FORMATS.get(name)));
        functions.member(
                "validate",
                "format-validate",
                OptionalType.create(ListType.create(SimpleType.STRING)),
                FORMAT,
                SimpleType.STRING,
                NamedFormat.class,
                String.class,
                NamedFormat::validate);
    }
}
