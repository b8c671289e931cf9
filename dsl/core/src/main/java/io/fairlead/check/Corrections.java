package io.fairlead.check;

import io.fairlead.check.server.FieldError;
import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.Cause;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was probably meant by a value that the server refuses. */
final class Corrections {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final int MOST_EDITS = 2;

    private Corrections() {}

    /** The value itself, found by what the field takes. */
    static Optional<String> meant(FieldError error) {
        String text = error.badValue();
        if (error.cause() == Cause.NOT_SUPPORTED) {
            return nearest(text, supported(error.detail())).map(Corrections::question);
        }
        return switch (error.code().toString()) {
            case "cronjob/unknown-time-zone" ->
                nearest(text, ZoneId.getAvailableZoneIds()).map(Corrections::question);
            case "networkpolicy/invalid-cidr", "service/invalid-source-range" ->
                range(text.strip()).map(Corrections::question);
            case "endpoints/invalid-address",
                    "pod/invalid-host-alias",
                    "pod/invalid-nameserver",
                    "service/invalid-cluster-ip",
                    "service/invalid-external-ip" ->
                Addresses.anySpelling(text).map(address -> question(address.toString()));
            default -> Optional.empty();
        };
    }

    /** The same words in the spelling of the format that the error names. */
    static Optional<String> respelt(FieldError error) {
        return Stream.of(Format.values())
                .filter(format -> format.rule().equals(error.detail()))
                .findFirst()
                .flatMap(format -> respelt(error.badValue(), format));
    }

    private static Optional<String> respelt(String text, Format format) {
        if (format.isTooLong(text)) {
            return Optional.of("use at most " + format.longest() + " characters");
        }
        String small = text.toLowerCase(Locale.ROOT);
        return Stream.of(format.allows("A") ? text : small, small)
                .map(spelt -> dashed(spelt, format))
                .filter(candidate -> !candidate.isEmpty() && format.allows(candidate))
                .findFirst()
                .map(Corrections::question);
    }

    /** Each run of characters that the format knows nowhere becomes one dash. */
    private static String dashed(String text, Format format) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            boolean kept = letter.equals("-") || format.allows("a" + letter + "a");
            if (kept) {
                out.append(letter);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        return out.toString().replaceAll("^[-.]+|[-.]+$", "");
    }

    private static Optional<String> range(String text) {
        return Addresses.anyRange(text)
                .map(Object::toString)
                .or(() -> Addresses.anySpelling(text).map(address -> address + (address.isIpv4() ? "/32" : "/128")));
    }

    private static List<String> supported(String detail) {
        return QUOTED.matcher(detail)
                .results()
                .map(MatchResult::group)
                .map(Corrections::unquoted)
                .toList();
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static Optional<String> nearest(String text, Collection<String> words) {
        return words.stream()
                .filter(word -> EditDistance.between(word, text) <= MOST_EDITS)
                .min(Comparator.<String>comparingInt(word -> EditDistance.between(word, text))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String question(String value) {
        return "did you mean \"" + value + "\"?";
    }
}
