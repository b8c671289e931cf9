package io.fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.value.IntOrString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisruptionBudgetTest {
    @Test
    void takesNumbersAndPercentages() {
        assertThat(DisruptionBudget.maxUnavailable(1).amount()).isEqualTo(IntOrString.of(1));
        assertThat(DisruptionBudget.minAvailable("50%").amount()).isEqualTo(IntOrString.of("50%"));
        assertThat(DisruptionBudget.minAvailable("100%").bound()).isEqualTo(DisruptionBudget.Bound.MIN_AVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50", "101%", "-1%", "050%", "5.5%", "%"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisruptionBudget.maxUnavailable(text))
                .withMessage("\"" + text + "\" is not a percentage: use 0% to 100%");
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisruptionBudget.minAvailable(-1))
                .withMessage("-1 is not a number of pods: use 0 or more");
    }
}
