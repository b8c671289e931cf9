package io.fairlead.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML blocks of a Markdown page: fenced code whose language is {@code yaml}, {@code yml} or {@code json}.
 *
 * <p>What stands outside of such fences is not looked at. A fence may be indented, as in a list; its indentation is taken off
 * its lines.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark: fenced code blocks</a>
 */
public final class MarkdownFences {
    private static final Pattern OPENING = Pattern.compile("^( *)(`{3,}|~{3,}) *([A-Za-z]*)[^`]*$");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)ya?ml|json");

    /**
     * One block.
     *
     * @param firstLine the line of the page on which the text begins, counted from 1
     * @param indent how many blanks were taken off its lines
     * @param text what is between the fences
     */
    public record Block(int firstLine, int indent, String text) {}

    private MarkdownFences() {}

    /**
     * Cuts a page.
     *
     * @param page Markdown
     * @return the blocks in order; a block without a closing fence reaches to the end of the page
     */
    public static List<Block> of(String page) {
        List<String> lines = page.lines().toList();
        List<Block> out = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher opening = OPENING.matcher(lines.get(at));
            if (opening.matches()) {
                int end = closing(lines, at + 1, opening.group(2));
                if (LANGUAGE.matcher(opening.group(3)).matches()) {
                    int indent = opening.group(1).length();
                    out.add(new Block(at + 2, indent, text(lines.subList(at + 1, end), indent)));
                }
                at = end;
            }
        }
        return out;
    }

    private static int closing(List<String> lines, int from, String fence) {
        Pattern closing =
                Pattern.compile("^ *" + Pattern.quote(fence.substring(0, 1)) + "{" + fence.length() + ",} *$");
        int at = from;
        while (at < lines.size() && !closing.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at;
    }

    private static String text(List<String> lines, int indent) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            int blanks = 0;
            while (blanks < indent && blanks < line.length() && line.charAt(blanks) == ' ') {
                blanks++;
            }
            out.append(line, blanks, line.length()).append('\n');
        }
        return out.toString();
    }
}
