package io.fairlead.connect.format;

/** Texts that Markdown shows as they are, also inside of a table. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>&|~#";

    private MarkdownText() {}

    /**
     * A text as code.
     *
     * @return a code span with a longer fence where the text has backquotes; a pipe needs its escape even there
     */
    public static String code(String text) {
        String plain = PlainText.line(text);
        String fence = "`".repeat(longestRun(plain) + 1);
        String space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
        return fence + space + plain.replace("|", "\\|") + space + fence;
    }

    /** A text with every character escaped that would mean something. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder();
        PlainText.line(text).chars().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append((char) c);
        });
        return out.toString();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
