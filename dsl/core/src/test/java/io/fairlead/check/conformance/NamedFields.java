package io.fairlead.check.conformance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields that a server names where it cannot read an object; in a message that was shortened, those that are left. */
final class NamedFields {
    private static final Pattern STRICT = Pattern.compile("(?:unknown|duplicate) field \"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("into Go struct field \\w+\\.(\\S+) of type");

    /** A Go type whose fields stand in the object around it. */
    private static final Pattern EMBEDDED = Pattern.compile("(?<=\\.)[A-Z]\\w*\\.");

    private NamedFields() {}

    /** Those that ours, given as paths with blanks between, do not name. */
    static List<String> unnamed(Verdict server, Verdict ours) {
        List<String> exact = List.of(ours.message().split(" "));
        List<String> general = exact.stream().map(NamedFields::general).toList();
        return Stream.concat(
                        fields(STRICT, server).filter(field -> !exact.contains(field)),
                        fields(TYPE, server)
                                .map(field -> EMBEDDED.matcher(field).replaceAll(""))
                                .filter(field -> general.stream().noneMatch(field::equals)))
                .toList();
    }

    private static Stream<String> fields(Pattern pattern, Verdict server) {
        return pattern.matcher(server.message()).results().map(found -> found.group(1));
    }

    /** As Go names a field: without indices and keys. */
    private static String general(String path) {
        return path.replaceAll("\\[[^\\]]*]", "");
    }
}
