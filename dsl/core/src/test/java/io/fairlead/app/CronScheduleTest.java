package io.fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronScheduleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * * *",
                "*/5 * * * *",
                "0 3 * * *",
                "0,30 8-18 * * mon-fri",
                "0 0 1 jan ?",
                "15 2 29 2 *",
                "0-30/10 * * * 0",
                "@daily",
                "@hourly"
            })
    void takesWhatCronTakes(String text) {
        assertThat(CronSchedule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 7",
                "5-1 * * * *",
                "*/0 * * * *",
                "1,,2 * * * *",
                "1-2-3 * * * *",
                "a * * * *",
                "@often",
                "*/5/5 * * * *"
            })
    void refusesWhatCronRefuses(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CronSchedule.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a cron schedule: use five fields");
    }

    @Test
    void refusesItsOwnTimeZone() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Tier.cronJob("report", "TZ=Europe/Berlin 0 3 * * *"));
    }
}
