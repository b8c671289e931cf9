package io.fairlead.cel.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;

/** Functions of texts: regular expressions, and those of CEL's own whose outcome can get very large. */
final class TextFunctions {
    private static final int LONGEST_SEARCHED = 50_000;
    private static final ListType TEXTS = ListType.create(SimpleType.STRING);

    private TextFunctions() {}

    static void addTo(FunctionSet functions) {
        functions.member(
                "find",
                "string_find_string",
                SimpleType.STRING,
                SimpleType.STRING,
                SimpleType.STRING,
                String.class,
                String.class,
                (text, pattern) -> {
                    Matcher matcher = matcher(text, pattern);
                    return matcher.find() ? matcher.group() : "";
                });
        functions.member(
                "findAll",
                "string_find_all_string",
                TEXTS,
                SimpleType.STRING,
                SimpleType.STRING,
                String.class,
                String.class,
                (text, pattern) -> findAll(text, pattern, -1));
        functions.member(
                "findAll",
                "string_find_all_string_int",
                TEXTS,
                List.of(SimpleType.STRING, SimpleType.STRING, SimpleType.INT),
                List.of(String.class, String.class, Long.class),
                values -> findAll((String) values[0], (String) values[1], (Long) values[2]));
        functions.standard("string", "double_to_string", Double.class, DoubleText::of);
        replace(functions);
        join(functions);
        functions.member(
                "format",
                "string_format",
                SimpleType.STRING,
                SimpleType.STRING,
                ListType.create(SimpleType.DYN),
                String.class,
                List.class,
                (pattern, values) -> new TextFormat(pattern, values).text());
    }

    private static Matcher matcher(String text, String pattern) {
        if (text.length() > LONGEST_SEARCHED) {
            throw new UnknownOutcomeException("a text that is searched is too long");
        }
        try {
            return Pattern.compile(pattern).matcher(text);
        } catch (PatternSyntaxException invalid) {
            throw new EvaluationError("Illegal regex: " + invalid.getDescription());
        }
    }

    private static List<String> findAll(String text, String pattern, long most) {
        List<String> found = new ArrayList<>();
        Matcher matcher = matcher(text, pattern);
        while ((most < 0 || found.size() < most) && matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static void replace(FunctionSet functions) {
        functions.member(
                "replace",
                "string_replace_string_string",
                SimpleType.STRING,
                List.of(SimpleType.STRING, SimpleType.STRING, SimpleType.STRING),
                List.of(String.class, String.class, String.class),
                values -> replaced((String) values[0], (String) values[1], (String) values[2], -1));
        functions.member(
                "replace",
                "string_replace_string_string_int",
                SimpleType.STRING,
                List.of(SimpleType.STRING, SimpleType.STRING, SimpleType.STRING, SimpleType.INT),
                List.of(String.class, String.class, String.class, Long.class),
                values -> replaced((String) values[0], (String) values[1], (String) values[2], (Long) values[3]));
    }

    private static String replaced(String text, String old, String fresh, long most) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (long count = 0; most < 0 || count < most; count++) {
            int found = text.indexOf(old, at + (old.isEmpty() && count > 0 ? 1 : 0));
            if (found < 0 || (old.isEmpty() && count > text.length())) {
                break;
            }
            out.append(text, at, found).append(fresh);
            at = found + old.length();
            UnknownOutcomeException.refuseLarge(out.length());
        }
        return out.append(text.substring(at)).toString();
    }

    private static void join(FunctionSet functions) {
        functions.member("join", "list_join", SimpleType.STRING, TEXTS, List.class, texts -> joined(texts, ""));
        functions.member(
                "join",
                "list_join_string",
                SimpleType.STRING,
                TEXTS,
                SimpleType.STRING,
                List.class,
                String.class,
                TextFunctions::joined);
    }

    private static String joined(List<?> texts, String separator) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            out.append(i == 0 ? "" : separator).append(texts.get(i));
            UnknownOutcomeException.refuseLarge(out.length());
        }
        return out.toString();
    }
}
