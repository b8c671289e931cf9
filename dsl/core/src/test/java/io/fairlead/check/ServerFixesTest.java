package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.check.server.FieldError;
import io.fairlead.check.server.ServerRules;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.FieldPath;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFixesTest {
    @Test
    void knowsNoCodeThatNoRuleHas() {
        assertThat(ServerRules.codes()).containsAll(ServerFixes.phrases().keySet());
    }

    @Test
    void saysWhatToDoAboutMostErrors() {
        assertThat(ServerFixes.phrases().keySet()).hasSizeGreaterThan(200);
        assertThat(ServerFixes.phrases().values())
                .allSatisfy(phrase -> assertThat(phrase).isNotBlank().doesNotEndWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "DNS_LABEL, Web_Server, web-server",
        "DNS_LABEL, -web-, web",
        "SUBDOMAIN, Shop Settings.yaml, shop-settings.yaml",
        "LABEL_VALUE, checkout & payment, checkout-payment",
        "QUALIFIED_NAME, example.com/two words, example.com/two-words",
        "QUALIFIED_NAME, app/part/of, app/part-of",
        "SUBDOMAIN, shop..example.com, shop.example.com",
        "CONFIG_KEY, conf/app.properties, conf-app.properties",
    })
    void writesTheSameWordsInTheFormat(Format format, String text, String right) {
        assertThat(fix("metadata/invalid-label-value", Cause.INVALID, text, format.rule()))
                .contains("did you mean \"" + right + "\"?");
    }

    @Test
    void makesNoNameOutOfSignsAlone() {
        assertThat(fix("metadata/invalid-name", Cause.INVALID, "%%%", Format.DNS_LABEL.rule()))
                .isEmpty();
    }

    @Test
    void saysHowLongATextMayBe() {
        assertThat(fix("metadata/invalid-name", Cause.INVALID, "a".repeat(64), Format.DNS_LABEL.rule()))
                .contains("use at most 63 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "networkpolicy/invalid-cidr, 10.0.0.1/8, 10.0.0.0/8",
        "networkpolicy/invalid-cidr, 10.0.0.1, 10.0.0.1/32",
        "networkpolicy/invalid-cidr, fd00::1, fd00::1/128",
        "service/invalid-external-ip, 010.0.0.5, 10.0.0.5",
        "cronjob/unknown-time-zone, Europe/Berlim, Europe/Berlin",
    })
    void findsTheValueThatWasMeant(String code, String text, String right) {
        assertThat(fix(code, Cause.INVALID, text, "")).contains("did you mean \"" + right + "\"?");
    }

    @Test
    void findsTheNearestSupportedValue() {
        String detail = "supported values: \"Delete\", \"Retain\"";

        assertThat(fix("statefulset/unknown-claim-retention", Cause.NOT_SUPPORTED, "retain", detail))
                .contains("did you mean \"Retain\"?");
        assertThat(fix("statefulset/unknown-claim-retention", Cause.NOT_SUPPORTED, "Keep", detail))
                .contains("write Retain or Delete");
        assertThat(fix("pod/unknown-operating-system", Cause.NOT_SUPPORTED, "plan9", ""))
                .isEmpty();
    }

    private static Optional<String> fix(String code, Cause cause, String value, String detail) {
        return ServerFixes.of(new FieldError(DiagnosticCode.parse(code), cause, FieldPath.root(), value, detail));
    }
}
