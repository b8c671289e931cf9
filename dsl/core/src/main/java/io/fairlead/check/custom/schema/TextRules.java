package io.fairlead.check.custom.schema;

import io.fairlead.diagnostic.Cause;

/** The length, the pattern and the format of texts. */
final class TextRules {
    private final Patterns patterns;
    private final int minor;

    TextRules(Patterns patterns, int minor) {
        this.patterns = patterns;
        this.minor = minor;
    }

    /** The format as far as the server of this minor knows it for the type; empty text otherwise. */
    String format(Schema schema) {
        String format = schema.format();
        boolean known = switch (schema.isIntOrString() ? "" : schema.type()) {
            case "", "string" -> TextFormats.isKnown(format, minor);
            case "integer" -> format.equals("int32") || format.equals("int64");
            case "number" -> format.equals("float") || format.equals("double");
            default -> false;
        };
        return known ? format : "";
    }

    void judge(String text, Schema schema, Spot spot, Outcome outcome) {
        long length = text.codePointCount(0, text.length());
        boolean fits = !Sizes.atMost("maxLength", length, "characters", schema, spot, outcome)
                && !Sizes.atLeast("minLength", length, "characters", schema, spot, outcome);
        String pattern = schema.text("pattern").orElse("");
        if (fits && !pattern.isEmpty() && !patterns.allow(pattern, text)) {
            String detail = "must match the pattern " + Shown.shortened(pattern);
            outcome.error(SchemaRules.PATTERN, Cause.INVALID, spot, Shown.shortened(text), detail);
        }
        outcome.counted();
        String format = format(schema);
        if (TextFormats.isKnown(format, minor)) {
            if (!TextFormats.allows(format, text)) {
                String detail = "must be of the format " + format;
                outcome.error(SchemaRules.FORMAT, Cause.TYPE_INVALID, spot, Shown.shortened(text), detail);
            }
            outcome.counted();
        }
    }
}
