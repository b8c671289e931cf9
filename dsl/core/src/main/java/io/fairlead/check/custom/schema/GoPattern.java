package io.fairlead.check.custom.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Go's regular expressions in the syntax of the JDK. */
final class GoPattern {
    private static final int LONGEST = 10_000;
    private static final int MOST_REPEATS = 1000;
    private static final Pattern NAMED = Pattern.compile("\\?P?<[A-Za-z0-9_]+>");

    private final String go;
    private final StringBuilder java = new StringBuilder();
    private boolean valid = true;
    private boolean repeatable;
    private boolean multiline;
    private int at;

    private GoPattern(String go) {
        this.go = go;
    }

    /** The same expression for the JDK; empty when Go does not read it. */
    static Optional<String> translate(String go) {
        if (go.length() > LONGEST) {
            return Optional.empty();
        }
        GoPattern pattern = new GoPattern(go);
        while (pattern.at < go.length() && pattern.valid) {
            pattern.step();
        }
        return pattern.valid ? Optional.of(pattern.java.toString()) : Optional.empty();
    }

    private char next() {
        return at < go.length() ? go.charAt(at) : '\0';
    }

    private void step() {
        char letter = go.charAt(at++);
        switch (letter) {
            case '\\' -> escape();
            case '[' -> take(GoClasses.characters(go.substring(at)));
            case '(' -> group();
            case '*', '+', '?' -> repeat(letter);
            case '$' -> add(multiline ? "(?m:$)" : "\\z", true);
            case '{' -> braces();
            case '}' -> add("\\}", true);
            case ']' -> add("\\]", true);
            case ')' -> add(")", true);
            case '|' -> add("|", false);
            default -> add(String.valueOf(letter), true);
        }
    }

    private void add(String text, boolean mayRepeat) {
        java.append(text);
        repeatable = mayRepeat;
    }

    private void refuse() {
        valid = false;
    }

    /** A quantifier may be followed by a question mark, by another quantifier not. */
    private void repeat(char letter) {
        if (!repeatable) {
            refuse();
            return;
        }
        add(String.valueOf(letter), false);
        if (next() == '?') {
            java.append('?');
            at++;
        }
    }

    private void braces() {
        int close = go.indexOf('}', at);
        if (close < 0 || !go.substring(at, close).matches("[0-9]{1,4}(,([0-9]{1,4})?)?")) {
            add("\\{", true);
            return;
        }
        String range = go.substring(at, close);
        at = close + 1;
        boolean tooMany = Arrays.stream(range.split(",", 2))
                .filter(count -> !count.isEmpty())
                .anyMatch(count -> Integer.parseInt(count) > MOST_REPEATS);
        if (!repeatable || tooMany) {
            refuse();
            return;
        }
        add("{" + range + "}", false);
        if (next() == '?') {
            java.append('?');
            at++;
        }
    }

    private void group() {
        if (next() != '?') {
            add("(", false);
            return;
        }
        String rest = go.substring(at);
        Matcher named = NAMED.matcher(rest);
        if (named.lookingAt()) {
            at += named.end();
            // nobody asks for the groups of a pattern, and the JDK has other names for them
            add("(", false);
        } else {
            flags();
        }
    }

    private void flags() {
        int end = at + 1;
        while (end < go.length() && "imsU-".indexOf(go.charAt(end)) >= 0) {
            end++;
        }
        String flags = go.substring(at + 1, end);
        char last = end < go.length() ? go.charAt(end) : '\0';
        // U swaps greedy and lazy, which does not change whether there is a match
        if (last != ':' && last != ')') {
            refuse();
            return;
        }
        multiline |= flags.split("-", 2)[0].contains("m");
        add("(?" + flags.replace("U", "") + last, false);
        at = end + 1;
    }

    private void escape() {
        char letter = next();
        if (letter == 'Q') {
            at++;
            quoted();
        } else if ("zAbB".indexOf(letter) >= 0 && letter != '\0') {
            at++;
            add("\\" + letter, true);
        } else {
            take(GoClasses.escape(go.substring(at)));
        }
    }

    private void quoted() {
        int end = go.indexOf("\\E", at);
        String literal = end < 0 ? go.substring(at) : go.substring(at, end);
        at = end < 0 ? go.length() : end + 2;
        literal.codePoints().forEach(letter -> java.append(GoClasses.literal(letter)));
        repeatable = !literal.isEmpty();
    }

    private void take(Optional<GoClasses.Part> part) {
        if (part.isEmpty()) {
            refuse();
            return;
        }
        add(part.get().java(), true);
        at += part.get().length();
    }
}
