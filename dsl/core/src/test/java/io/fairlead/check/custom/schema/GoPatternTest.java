package io.fairlead.check.custom.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoPatternTest {
    private static Optional<Predicate<String>> compile(String pattern) {
        return new BoundedPatterns().compile(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.c ~ abc ~ true",
                "^[a-z]+$ ~ abc ~ true",
                "^[a-z]+$ ~ abC ~ false",
                "^[[:alpha:]]+$ ~ aB ~ true",
                "^[[:^alpha:]]+$ ~ aB ~ false",
                "^[a\\]]+$ ~ a]a ~ true",
                "^[]a]+$ ~ ]a ~ true",
                "^[[&]+$ ~ [& ~ true",
                "^(?P<first>a)(?<second_name>b)$ ~ ab ~ true",
                "(?i)^ABC$ ~ abc ~ true",
                "^\\Qa.b\\E$ ~ a.b ~ true",
                "^\\Qa.b\\E$ ~ axb ~ false",
                "^\\x41\\x{42}\\103$ ~ ABC ~ true",
                "^\\pL+$ ~ äö ~ true",
                "^\\p{Greek}+$ ~ αβ ~ true",
                "^a{2,3}$ ~ aaa ~ true",
                "^a{,3}$ ~ a{,3} ~ true",
                "^a*?b+?$ ~ aab ~ true",
                "^\\d\\w\\S$ ~ 1a! ~ true",
                "^a$|^b$ ~ b ~ true"
            })
    void matchesAsGoDoes(String pattern, String text, boolean expected) {
        assertThat(compile(pattern).orElseThrow().test(text)).isEqualTo(expected);
    }

    @Test
    void doesNotLookPastALineBreakAtTheEnd() {
        assertThat(compile("^a$").orElseThrow().test("a\n")).isFalse();
        assertThat(compile("(?m)^a$").orElseThrow().test("b\na\nc")).isTrue();
        assertThat(compile("^a.b$").orElseThrow().test("a\rb")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "a**",
                "a++",
                "*a",
                "[",
                "[z-a]",
                "(?=a)",
                "(?!a)",
                "(?<=a)",
                "(?>a)",
                "\\1",
                "(a)\\1",
                "\\k<a>",
                "a{1001}",
                "[[:nope:]]",
                "\\y",
                "(?P<a",
                "\\"
            })
    void refusesWhatGoRefuses(String pattern) {
        assertThat(compile(pattern)).isEmpty();
    }

    @Test
    void endsAPatternThatExplodes() {
        Predicate<String> pattern = compile("^((a|aa)+b?)+$").orElseThrow();

        assertThatThrownBy(() -> pattern.test("a".repeat(60) + "!")).isInstanceOf(BoundedPatterns.SpentException.class);
        assertThat(compile("(".repeat(20_000) + ")".repeat(20_000))).isEmpty();
    }
}
