package io.fairlead.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "1., 1",
        ".5, 0.5",
        "-1.5, -1.5",
        "+2, 2",
        "500m, 0.5",
        "1u, 0.000001",
        "1n, 0.000000001",
        "1k, 1000",
        "1M, 1000000",
        "1E, 1000000000000000000",
        "1Ki, 1024",
        "10Gi, 10737418240",
        "1.5Gi, 1610612736",
        "1e3, 1000",
        "1E3, 1000",
        "1e-3, 0.001",
        "12E+2, 1200"
    })
    void readsNumberAndSuffix(String text, BigDecimal amount) {
        assertThat(Quantity.parse(text).canonicalValue()).isEqualByComparingTo(amount);
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "+", "Gi", "1e", "1mi", "1K", "1 Gi", "0x10", "1_000", "1Gii", "1.2.3", "--1", "١"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(" is not a quantity: use a number with an optional suffix");
    }

    @ParameterizedTest
    @CsvSource({"10Gib, 10Gi", "10 GB, 10G", "512mb, 512M", "1K, 1k", "1kb, 1k", "2gi, 2Gi", "64 MiB, 64Mi"})
    void suggestsTheSuffixThatWasMeant(String text, String meant) {
        assertThatThrownBy(() -> Quantity.parse(text)).hasMessageEndingWith("did you mean \"" + meant + "\"?");
    }

    @Test
    void comparesByAmountAndEqualsByText() {
        Quantity one = Quantity.parse("1Gi");
        Quantity same = Quantity.parse("1024Mi");
        assertThat(one).isEqualByComparingTo(same).isNotEqualTo(same).isEqualTo(Quantity.parse("1Gi"));
        assertThat(one).isGreaterThan(Quantity.parse("1G"));
    }
}
