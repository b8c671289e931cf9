package io.fairlead.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {
    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "0s, PT0S",
        "1h30m, PT1H30M",
        "500ms, PT0.5S",
        "1.5h, PT1H30M",
        "-2s, PT-2S",
        "10us, PT0.00001S",
        "1m1ns, PT1M0.000000001S",
        ".5s, PT0.5S",
        "1h0m0s, PT1H"
    })
    void readsGoDurations(String text, String iso) {
        assertThat(Duration.parse(text).toJavaTime()).isEqualTo(java.time.Duration.parse(iso));
        assertThat(Duration.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "h", "1d", "1h 30m", "1,5s", "PT1S", "9999999999h", "1s-"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Duration.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(" is not a duration: use numbers with units");
    }

    @Test
    void suggestsSecondsForABareNumber() {
        assertThatThrownBy(() -> Duration.parse("30")).hasMessageEndingWith("did you mean \"30s\"?");
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M, 1h30m", "PT0.5S, 500ms", "PT0S, 0s", "PT-90S, -1m30s", "PT36H, 36h", "PT0.000001002S, 1us2ns"
    })
    void writesWholeUnits(String iso, String text) {
        Duration written = Duration.of(java.time.Duration.parse(iso));
        assertThat(written).hasToString(text);
        assertThat(written.toJavaTime()).isEqualTo(java.time.Duration.parse(iso));
    }

    @Test
    void comparesByLengthAndEqualsByText() {
        assertThat(Duration.parse("60s"))
                .isEqualByComparingTo(Duration.parse("1m"))
                .isNotEqualTo(Duration.parse("1m"));
    }
}
