package io.fairlead.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @Test
    void namesTheValueTheRuleAndTheLikelyMeaning() {
        assertThatThrownBy(() -> DnsLabel.parse("Frontend"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"Frontend\" is not a DNS label: use lower-case letters, digits and '-', starting and ending"
                                + " with a letter or digit, at most 63 characters; did you mean \"frontend\"?");
    }

    @Test
    void keepsTheRefusedValueAndTheSuggestionAsData() {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> DnsLabel.parse("my_app"));
        assertThat(refusal.value()).isEqualTo("my_app");
        assertThat(refusal.rule()).startsWith("use lower-case letters");
        assertThat(refusal.suggestion()).contains("my-app");
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> DnsLabel.parse(""));
        assertThat(refusal.suggestion()).isEmpty();
        assertThat(refusal).hasMessageStartingWith("\"\" is not a DNS label: ").hasMessageEndingWith("63 characters");
    }

    @Test
    void showsControlCharactersEscapedAndLongTextCut() {
        assertThatThrownBy(() -> DnsLabel.parse("a\nb\u2028")).hasMessageStartingWith("\"a\\u000Ab\\u2028\" is not");
        assertThatThrownBy(() -> DnsLabel.parse("a".repeat(500)))
                .hasMessageStartingWith("\"" + "a".repeat(80) + "…\" is not a DNS label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "frontend", "a-b", "0", "9a"})
    void acceptsDnsLabels(String text) {
        assertThat(DnsLabel.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a.b", "A", "a_b", "ä", "a\n", " a"})
    void refusesOtherTextAsDnsLabel(String text) {
        assertRefused(DnsLabel::parse, text, "a DNS label");
    }

    @Test
    void countsTheLengthOfLabels() {
        assertThat(DnsLabel.parse("a".repeat(63)).text()).hasSize(63);
        assertRefused(DnsLabel::parse, "a".repeat(64), "a DNS label");
    }

    @Test
    void allowsASubdomainPartLongerThan63AsTheServerDoes() {
        assertThat(DnsSubdomain.parse("a".repeat(64) + ".b").text()).hasSize(66);
        assertRefused(DnsSubdomain::parse, "a".repeat(254), "a DNS subdomain");
        assertRefused(DnsSubdomain::parse, "a..b", "a DNS subdomain");
        assertRefused(DnsSubdomain::parse, "a.-b", "a DNS subdomain");
    }

    @Test
    void acceptsAWildcardOnlyAsTheWholeFirstPart() {
        assertThat(HostName.parse("*.example.com").isWildcard()).isTrue();
        assertThat(HostName.parse("example.com").isWildcard()).isFalse();
        assertRefused(HostName::parse, "*", "a host name");
        assertRefused(HostName::parse, "a.*.com", "a host name");
        assertRefused(HostName::parse, "*a.com", "a host name");
        assertRefused(HostName::parse, "10.0.0.1", "a host name");
    }

    @Test
    void suggestsTheHostOfAUrl() {
        assertThatThrownBy(() -> HostName.parse("https://App.example.com/x"))
                .hasMessageEndingWith("did you mean \"app.example.com\"?");
    }

    @Test
    void wildcardCoversOneLabel() {
        HostName any = HostName.parse("*.example.com");
        assertThat(any.covers(HostName.parse("a.example.com"))).isTrue();
        assertThat(any.covers(HostName.parse("a.b.example.com"))).isFalse();
        assertThat(any.covers(HostName.parse("example.com"))).isFalse();
        assertThat(any.covers(any)).isTrue();
    }

    @Test
    void splitsLabelKeys() {
        LabelKey key = LabelKey.parse("app.kubernetes.io/name");
        assertThat(key.prefix()).contains("app.kubernetes.io");
        assertThat(key.name()).isEqualTo("name");
        assertThat(LabelKey.parse("app").prefix()).isEmpty();
        assertThat(LabelKey.parse("x".repeat(63)).name()).hasSize(63);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a/b/c", "A.b/c", "-a", "a b", "a.b/c_"})
    void refusesOtherTextAsLabelKey(String text) {
        assertThatThrownBy(() -> LabelKey.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void allowsAnEmptyLabelValueAndAtMost63Characters() {
        assertThat(LabelValue.parse("")).hasToString("");
        assertThat(LabelValue.parse("A.b_c-1")).hasToString("A.b_c-1");
        assertRefused(LabelValue::parse, "v".repeat(64), "a label value");
        assertThatThrownBy(() -> LabelValue.parse("team one")).hasMessageEndingWith("did you mean \"team-one\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "http-", "-http", "ht--tp", "HTTP", "a-very-long-name", "a_b"})
    void refusesOtherTextAsPortName(String text) {
        assertRefused(PortName::parse, text, "a port name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "h2", "8080-tcp", "a", "fifteen-letters"})
    void acceptsPortNames(String text) {
        assertThat(PortName.parse(text)).hasToString(text);
    }

    @Test
    void acceptsConfigKeysThatAreFileNames() {
        assertThat(ConfigKey.parse(".env")).hasToString(".env");
        assertThat(ConfigKey.parse("a..b")).hasToString("a..b");
        for (String text : new String[] {"", ".", "..", "..a", "a/b", "a b"}) {
            assertRefused(ConfigKey::parse, text, "a config key");
        }
    }

    @Test
    void acceptsRelaxedEnvironmentVariableNames() {
        assertThat(EnvironmentVariableName.parse("my.var-1 x")).hasToString("my.var-1 x");
        for (String text : new String[] {"", "a=b", "ä", "a\tb"}) {
            assertRefused(EnvironmentVariableName::parse, text, "an environment variable name");
        }
    }

    @Test
    void acceptsAbsolutePathsOnly() {
        assertThat(AbsolutePath.parse("/")).hasToString("/");
        assertThat(AbsolutePath.parse("/var/lib/..data")).hasToString("/var/lib/..data");
        for (String text : new String[] {"", "/a/../b", "/..", "/a:b", "/a\nb"}) {
            assertRefused(AbsolutePath::parse, text, "an absolute path");
        }
        assertThatThrownBy(() -> AbsolutePath.parse("data")).hasMessageEndingWith("did you mean \"/data\"?");
    }

    @Test
    void rejectsPort70000() {
        assertThatThrownBy(() -> PortNumber.of(70000)).hasMessage("\"70000\" is not a port number: use 1 to 65535");
        assertThatThrownBy(() -> PortNumber.of(0)).isInstanceOf(InvalidValueException.class);
        assertThat(PortNumber.of(65535).value()).isEqualTo(65535);
    }

    private static void assertRefused(Function<String, ?> parser, String text, String kind) {
        assertThatThrownBy(() -> parser.apply(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(" is not " + kind + ": ");
    }
}
