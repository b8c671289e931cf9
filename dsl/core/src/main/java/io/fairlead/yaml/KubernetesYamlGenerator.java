package io.fairlead.yaml;

import java.io.Writer;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.common.SpecVersion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Jackson's YAML generator with a style for every scalar that no reader can misunderstand. */
final class KubernetesYamlGenerator extends YAMLGenerator {
    private static final String TEXT = "string";

    /** Fixes how names and values arrive in {@link #_writeScalar}: names as plain, values as quoted. */
    static final StringQuotingChecker NAMES_ARRIVE_PLAIN = new StringQuotingChecker() {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return false;
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return true;
        }
    };

    KubernetesYamlGenerator(
            ObjectWriteContext context,
            IOContext io,
            int streamFeatures,
            int formatFeatures,
            Writer out,
            SpecVersion version,
            DumpSettings settings) {
        super(context, io, streamFeatures, formatFeatures, NAMES_ARRIVE_PLAIN, out, version, settings);
    }

    @Override
    protected void _writeScalar(String value, String type, ScalarStyle style) {
        if (type.equals(TEXT)) {
            super._writeScalar(checked(value), type, style(value, style == ScalarStyle.PLAIN));
        } else {
            super._writeScalar(isNumber(value) ? YamlNumber.of(value) : value, type, style);
        }
    }

    /** Infinity and not-a-number have no place in an API object: JSON has neither. */
    @Override
    public JsonGenerator writeNumber(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("the number at " + TokenPath.of(streamWriteContext()) + " is " + number
                    + ", which JSON does not have");
        }
        return super.writeNumber(number);
    }

    private String checked(String text) {
        ReadableCharacters.firstForbidden(text).ifPresent(codePoint -> {
            throw new UnwritableTextException(codePoint, TokenPath.of(streamWriteContext()));
        });
        return text;
    }

    private static ScalarStyle style(String text, boolean isName) {
        if (PlainScalar.isSafe(text)) {
            return ScalarStyle.PLAIN;
        }
        return !isName && LiteralBlock.isExact(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }

    private static boolean isNumber(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(value.startsWith("-") ? value.length() - 1 : 0);
        return first >= '0' && first <= '9';
    }
}
