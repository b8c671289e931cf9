package io.fairlead.check.custom.schema;

import io.fairlead.check.server.field.Addresses;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formats of texts that a server knows; any other name says nothing.
 *
 * @see <a href="https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation">
 *     Validation of custom resources</a>
 */
public final class TextFormats {
    private static final int FIRST_WITH_NAMES = 34;
    private static final Set<String> NAMES = Set.of("k8sshortname", "k8slongname");
    private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String OCTET = "\\s*(0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])\\s*";

    private static final Map<String, Predicate<String>> FORMATS = Map.ofEntries(
            Map.entry("bsonobjectid", matches("[0-9a-fA-F]{24}")),
            Map.entry("uri", UriText::isRequestUri),
            Map.entry("email", EmailText::isAddress),
            Map.entry("hostname", HostnameText::isHostname),
            Map.entry(
                    "ipv4",
                    text -> text.indexOf('.') >= 0
                            && Addresses.anySpelling(text).isPresent()),
            Map.entry("ipv6", text -> text.indexOf(':') >= 0 && isGoAddress(text)),
            Map.entry("cidr", text -> Addresses.anyRange(text).isPresent()),
            Map.entry(
                    "mac",
                    matches("([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}|([0-9a-fA-F]{2}:){7}[0-9a-fA-F]{2}"
                            + "|([0-9a-fA-F]{2}:){19}[0-9a-fA-F]{2}|([0-9a-fA-F]{2}-){5}[0-9a-fA-F]{2}"
                            + "|([0-9a-fA-F]{2}-){7}[0-9a-fA-F]{2}|([0-9a-fA-F]{2}-){19}[0-9a-fA-F]{2}"
                            + "|([0-9a-fA-F]{4}\\.){2}[0-9a-fA-F]{4}|([0-9a-fA-F]{4}\\.){3}[0-9a-fA-F]{4}"
                            + "|([0-9a-fA-F]{4}\\.){9}[0-9a-fA-F]{4}")),
            Map.entry("uuid", uuid("[0-9a-fA-F]{4}", "[0-9a-fA-F]{4}")),
            Map.entry("uuid3", uuid("3[0-9a-fA-F]{3}", "[0-9a-fA-F]{4}")),
            Map.entry("uuid4", uuid("4[0-9a-fA-F]{3}", "[89abAB][0-9a-fA-F]{3}")),
            Map.entry("uuid5", uuid("5[0-9a-fA-F]{3}", "[89abAB][0-9a-fA-F]{3}")),
            Map.entry("isbn", text -> CheckDigits.isIsbn10(text) || CheckDigits.isIsbn13(text)),
            Map.entry("isbn10", CheckDigits::isIsbn10),
            Map.entry("isbn13", CheckDigits::isIsbn13),
            Map.entry("creditcard", CheckDigits::isCreditCard),
            Map.entry(
                    "ssn",
                    text -> text.length() == 11
                            && matches("\\d{3}[- ]?\\d{2}[- ]?\\d{4}").test(text)),
            Map.entry("hexcolor", matches("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")),
            Map.entry("rgbcolor", matches("rgb\\(" + OCTET + "," + OCTET + "," + OCTET + "\\)")),
            Map.entry("byte", TextFormats::isBase64),
            Map.entry("password", text -> true),
            Map.entry("date", TimeText::isDate),
            Map.entry("datetime", TimeText::isDateTime),
            Map.entry("duration", TimeText::isDuration),
            Map.entry(
                    "k8sshortname",
                    text -> text.length() <= 63 && matches(LABEL).test(text)),
            Map.entry(
                    "k8slongname",
                    text -> text.length() <= 253
                            && matches(LABEL + "(\\." + LABEL + ")*").test(text)));

    private TextFormats() {}

    static boolean isKnown(String format, int minor) {
        String name = name(format);
        return FORMATS.containsKey(name) && (minor > FIRST_WITH_NAMES || !NAMES.contains(name));
    }

    /** Whether a text has the format, which is known. */
    public static boolean allows(String format, String text) {
        return FORMATS.getOrDefault(name(format), any -> true).test(text);
    }

    private static String name(String format) {
        return format.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static Predicate<String> uuid(String third, String fourth) {
        return matches("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?" + third + "-?" + fourth + "-?[0-9a-fA-F]{12}");
    }

    /** Without the leading zeros of old: this one is read by the language itself. */
    private static boolean isGoAddress(String text) {
        return Addresses.anySpelling(text).isPresent()
                && !Pattern.compile("[:.]0[0-9]+(\\.|$)").matcher(text).find();
    }

    private static boolean isBase64(String text) {
        int padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
        return !text.isEmpty()
                && text.length() % 4 == 0
                && text.substring(0, text.length() - padding).chars().allMatch(TextFormats::isBase64);
    }

    private static boolean isBase64(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '+' || letter == '/');
    }
}
