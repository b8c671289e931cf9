package io.fairlead.check.custom.schema;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes and classes of characters in Go's regular expressions, in the syntax of the JDK. */
final class GoClasses {
    private static final Map<String, String> POSIX = Map.ofEntries(
            Map.entry("alnum", "0-9A-Za-z"),
            Map.entry("alpha", "A-Za-z"),
            Map.entry("ascii", "\\x00-\\x7F"),
            Map.entry("blank", "\\t "),
            Map.entry("cntrl", "\\x00-\\x1F\\x7F"),
            Map.entry("digit", "0-9"),
            Map.entry("graph", "!-~"),
            Map.entry("lower", "a-z"),
            Map.entry("print", " -~"),
            Map.entry("punct", "!-/:-@\\[-`{-~"),
            Map.entry("space", "\\t\\n\\x0B\\f\\r "),
            Map.entry("upper", "A-Z"),
            Map.entry("word", "0-9A-Za-z_"),
            Map.entry("xdigit", "0-9A-Fa-f"));
    private static final Pattern NAMED = Pattern.compile("\\[:(\\^?)([a-z]+):]");
    private static final Pattern HEX = Pattern.compile("x([0-9A-Fa-f]{2}|\\{[0-9A-Fa-f]{1,6}})");
    private static final Pattern OCTAL = Pattern.compile("0[0-7]{0,2}|[1-7][0-7]{1,2}");
    private static final Pattern SCRIPT = Pattern.compile("[pP](\\{\\^?[A-Za-z_]+}|[A-Z])");

    /** A part of a pattern.
     *
     * @param java the same for the JDK
     * @param length how many letters of Go's pattern it takes
     */
    record Part(String java, int length) {}

    private GoClasses() {}

    /** A letter that stands for itself. */
    static String literal(int letter) {
        boolean plain = Character.isLetterOrDigit(letter) || letter > 127 || letter == ' ' || letter == '_';
        return (plain ? "" : "\\") + Character.toString(letter);
    }

    /** What stands behind a backslash, inside a class as well as outside; empty when Go does not know it. */
    static Optional<Part> escape(String rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        char letter = rest.charAt(0);
        return switch (letter) {
            case 'd', 'D', 'w', 'W' -> Optional.of(new Part("\\" + letter, 1));
            case 's' -> Optional.of(new Part("[\\t\\n\\f\\r ]", 1));
            case 'S' -> Optional.of(new Part("[^\\t\\n\\f\\r ]", 1));
            case 'a', 'f', 't', 'n', 'r' -> Optional.of(new Part("\\" + letter, 1));
            case 'v' -> Optional.of(new Part("\\x0B", 1));
            case 'x' -> part(HEX, rest).map(hex -> new Part("\\" + hex, hex.length()));
            case 'p', 'P' -> part(SCRIPT, rest).flatMap(GoClasses::script);
            default -> octalOrLiteral(rest);
        };
    }

    private static Optional<Part> octalOrLiteral(String rest) {
        Optional<String> octal = part(OCTAL, rest);
        if (octal.isPresent()) {
            int code = Integer.parseInt(octal.get(), 8);
            return Optional.of(new Part(
                    "\\x{" + Integer.toHexString(code) + "}", octal.get().length()));
        }
        char letter = rest.charAt(0);
        boolean isWord = Character.isLetterOrDigit(letter) || letter > 127;
        return isWord ? Optional.empty() : Optional.of(new Part(literal(letter), 1));
    }

    private static Optional<Part> script(String text) {
        boolean negated = text.charAt(0) == 'P' ^ text.contains("^");
        String name = text.substring(1).replaceAll("[{}^]", "");
        String java = "\\" + (negated ? 'P' : 'p') + "{" + (name.length() > 2 ? "Is" + name : name) + "}";
        return Optional.of(new Part(java, text.length()));
    }

    private static Optional<String> part(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** A class from behind its opening bracket on; empty when it is not closed or not valid. */
    static Optional<Part> characters(String rest) {
        StringBuilder java = new StringBuilder("[");
        int at = 0;
        if (rest.startsWith("^")) {
            java.append('^');
            at++;
        }
        for (boolean first = true; at < rest.length(); first = false) {
            if (rest.charAt(at) == ']' && !first) {
                return Optional.of(new Part(java.append(']').toString(), at + 1));
            }
            Optional<Part> member = member(rest.substring(at));
            if (member.isEmpty()) {
                return Optional.empty();
            }
            java.append(member.get().java());
            at += member.get().length();
        }
        return Optional.empty();
    }

    private static Optional<Part> member(String rest) {
        Matcher named = NAMED.matcher(rest);
        if (named.lookingAt()) {
            return Optional.ofNullable(POSIX.get(named.group(2)))
                    .map(set -> new Part("[" + named.group(1) + set + "]", named.end()));
        }
        if (rest.charAt(0) == '\\') {
            return escape(rest.substring(1)).map(part -> new Part(part.java(), part.length() + 1));
        }
        int letter = rest.codePointAt(0);
        String java = letter == '-' ? "-" : literal(letter);
        return Optional.of(new Part(java, Character.charCount(letter)));
    }
}
