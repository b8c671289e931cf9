package io.fairlead.check.custom.schema;

import java.util.regex.Pattern;

/** Mail addresses as they stand in a message: bare, or behind a name in angle brackets. */
final class EmailText {
    private static final int LONGEST = 4096;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\x{10ffff}-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"";
    private static final Pattern ADDRESS = Pattern.compile("(?:" + ATOM + "(?:\\." + ATOM + ")*+|" + QUOTED + ")@(?:"
            + ATOM + "(?:\\." + ATOM + ")*+|\\[[^\\[\\]\\\\]*])");
    private static final Pattern NAME = Pattern.compile("(?:(?:" + ATOM + "|\\.|" + QUOTED + ")[ \\t]*+)*+");

    private EmailText() {}

    static boolean isAddress(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return false;
        }
        int open = trimmed.lastIndexOf('<');
        if (trimmed.endsWith(">") && open >= 0) {
            return NAME.matcher(trimmed.substring(0, open)).matches()
                    && isBare(trimmed.substring(open + 1, trimmed.length() - 1).strip());
        }
        return isBare(trimmed);
    }

    private static boolean isBare(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
