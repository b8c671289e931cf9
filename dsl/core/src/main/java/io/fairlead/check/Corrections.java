package io.fairlead.check;

import io.fairlead.check.server.FieldError;
import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.NearestName;
import io.fairlead.kubernetes.wire.Problem;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was probably meant by a value that the server refuses. */
final class Corrections {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private Corrections() {}

    /** The value itself, found by what the field takes. */
    static Optional<String> meant(FieldError error) {
        String text = error.badValue();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (error.cause() == Cause.NOT_SUPPORTED) {
            return NearestName.of(text, quoted(error.detail())).map(Corrections::question);
        }
        return switch (error.code().toString()) {
            case "cronjob/unknown-time-zone" ->
                NearestName.of(text, ZoneId.getAvailableZoneIds()).map(Corrections::question);
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

    /** The supported value that is nearest to one that was read; the problem names it first and then those supported. */
    static Optional<String> meant(Problem problem) {
        List<String> quoted = quoted(problem.message());
        return problem.kind() == Problem.Kind.UNSUPPORTED_VALUE && quoted.size() > 1
                ? NearestName.of(quoted.get(0), quoted.subList(1, quoted.size()))
                        .map(Corrections::question)
                : Optional.empty();
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

    /** Each run of characters that the format does not allow where they stand becomes one dash. */
    private static String dashed(String text, Format format) {
        StringBuilder out = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (format.allows(out + letter + "a")) {
                out.append(letter);
            } else if (out.length() > 0 && "-.".indexOf(out.charAt(out.length() - 1)) < 0) {
                out.append('-');
            }
        });
        return out.toString().replaceAll("[-.]+$", "");
    }

    private static Optional<String> range(String text) {
        return Addresses.anyRange(text)
                .map(Object::toString)
                .or(() -> Addresses.anySpelling(text).map(address -> address + (address.isIpv4() ? "/32" : "/128")));
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    static String question(String value) {
        return "did you mean \"" + value + "\"?";
    }
}
