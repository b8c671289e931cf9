package io.fairlead.codegen.emit;

import java.util.regex.Pattern;

/** The finishing touch on JavaPoet's output: comments of one sentence on one line, fields without gaps. */
final class Layout {
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.{1,100})\\n *\\*/$");
    private static final Pattern FIELD_GAP =
            Pattern.compile("(?m)(^ +private (?:final )?[^(){}=\\n]+;\\n)\\n(?= +private (?:final )?[^(){}=\\n]+;$)");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

    private Layout() {}

    static String of(String source) {
        String comments = SHORT_COMMENT.matcher(source).replaceAll("$1/** $2 */");
        String fields = FIELD_GAP.matcher(comments).replaceAll("$1");
        return EMPTY_BODY.matcher(fields).replaceAll("{}");
    }
}
