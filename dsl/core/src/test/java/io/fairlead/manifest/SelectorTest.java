package io.fairlead.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.kubernetes.meta.v1.LabelSelectorRequirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {
    @ParameterizedTest
    @CsvSource({
        "In, db, true",
        "In, web, false",
        "NotIn, db, false",
        "NotIn, web, true",
        "Exists, , true",
        "DoesNotExist, , false",
        "Near, db, false"
    })
    void judgesAnExpressionByTheLabel(String operator, String value, boolean selected) {
        assertThat(Selector.selects(expression("tier", operator, value), Map.of("tier", "db")))
                .isEqualTo(selected);
    }

    @ParameterizedTest
    @CsvSource({"In, db, false", "NotIn, db, true", "Exists, , false", "DoesNotExist, , true"})
    void judgesAnExpressionByTheLabelsAbsence(String operator, String value, boolean selected) {
        assertThat(Selector.selects(expression("tier", operator, value), Map.of("app", "shop")))
                .isEqualTo(selected);
    }

    @ParameterizedTest
    @CsvSource({"shop, db, true", "shop, web, false", "mail, db, false"})
    void wantsAllPairsAndAllExpressions(String app, String tier, boolean selected) {
        LabelSelector selector = expression("tier", "In", "db").toBuilder()
                .matchLabels(Map.of("app", "shop"))
                .build();
        assertThat(Selector.selects(selector, Map.of("app", app, "tier", tier))).isEqualTo(selected);
    }

    private static LabelSelector expression(String key, String operator, String value) {
        LabelSelectorRequirement.Builder one =
                LabelSelectorRequirement.builder().key(key).operator(operator);
        return LabelSelector.builder()
                .matchExpressions(List.of((value == null ? one : one.values(List.of(value))).build()))
                .build();
    }
}
