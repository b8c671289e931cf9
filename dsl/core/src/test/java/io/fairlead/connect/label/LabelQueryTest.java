package io.fairlead.connect.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.meta.v1.LabelSelector;
import io.fairlead.manifest.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelQueryTest {
    private static final List<String> KEYS = List.of("app", "tier");
    private static final List<String> VALUES = List.of("a", "b", "c");

    private static LabelSelector selector(Random random) {
        LabelSelector.Builder out = LabelSelector.builder();
        if (random.nextBoolean()) {
            out.putMatchLabels(one(random, KEYS), one(random, VALUES));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String operator = one(random, List.of("In", "NotIn", "Exists", "DoesNotExist"));
            List<String> values =
                    operator.contains("In") ? List.of(one(random, VALUES), one(random, VALUES)) : List.of();
            out.addMatchExpressions(expression ->
                    expression.key(one(random, KEYS)).operator(operator).values(values));
        }
        return out.build();
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Map<String, String> labels(Random random) {
        Map<String, String> out = new HashMap<>();
        KEYS.stream().filter(key -> random.nextInt(3) > 0).forEach(key -> out.put(key, one(random, VALUES)));
        return out;
    }

    /** Where labels are known the answer is that of the selector as it stands. */
    @Test
    void saysWhatTheSelectorSays() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            LabelSelector selector = selector(random);
            Map<String, String> labels = labels(random);
            assertThat(LabelQuery.of(selector).orElseThrow().matches(Labels.exactly(labels)))
                    .as("%s on %s", selector, labels)
                    .isEqualTo(Selector.selects(selector, labels) ? Match.YES : Match.NO);
        }
    }

    /** Where labels are not known: yes only if all labels that are possible match, no only if none of them does. */
    @Test
    void isSureOnlyWhereAllPossibleLabelsAgree() {
        Random random = new Random(2);
        List<String> any = List.of("a", "b", "c", "other");
        for (int i = 0; i < 5_000; i++) {
            LabelSelector selector = selector(random);
            String app = one(random, VALUES);
            Match match = LabelQuery.of(selector).orElseThrow().matches(Labels.atLeast(Map.of("app", app)));
            List<Boolean> answers = new ArrayList<>();
            answers.add(Selector.selects(selector, Map.of("app", app)));
            any.forEach(tier -> answers.add(Selector.selects(selector, Map.of("app", app, "tier", tier))));
            Match truth = !answers.contains(true) ? Match.NO : answers.contains(false) ? Match.DEPENDS : Match.YES;
            assertThat(match).as("%s where app is %s", selector, app).isEqualTo(truth);
        }
    }

    @Test
    void knowsThatAnAddedLabelIsThereWithSomeValue() {
        Labels labels = Labels.exactly(Map.of()).adding(Set.of("hash"));
        assertThat(query("Exists", List.of()).matches(labels)).isEqualTo(Match.YES);
        assertThat(query("DoesNotExist", List.of()).matches(labels)).isEqualTo(Match.NO);
        assertThat(query("In", List.of("x")).matches(labels)).isEqualTo(Match.DEPENDS);
        assertThat(query("In", List.of("x")).matches(labels.without("hash", List.of("x"))))
                .isEqualTo(Match.NO);
        assertThat(query("NotIn", List.of("x")).matches(labels.without("hash", List.of("x"))))
                .isEqualTo(Match.YES);
    }

    private static LabelQuery query(String operator, List<String> values) {
        return LabelQuery.of(LabelSelector.builder()
                        .addMatchExpressions(
                                one -> one.key("hash").operator(operator).values(values))
                        .build())
                .orElseThrow();
    }

    @Test
    void isTheSameHoweverItWasWritten() {
        LabelSelector pair = LabelSelector.builder().putMatchLabels("app", "a").build();
        LabelSelector expression = LabelSelector.builder()
                .addMatchExpressions(one -> one.key("app").operator("In").values(List.of("a", "a")))
                .build();
        assertThat(LabelQuery.of(pair))
                .isEqualTo(LabelQuery.of(expression))
                .get()
                .hasToString("app=a");
        assertThat(LabelQuery.of(LabelSelector.builder().build())).get().isSameAs(LabelQuery.ANY);
    }

    /** The index finds what trying every thing finds. */
    @Test
    void isAnsweredByTheIndexAsOneByOne() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            List<Labels> things = new ArrayList<>();
            for (int thing = 0; thing < 20; thing++) {
                Map<String, String> known = labels(random);
                things.add(
                        switch (random.nextInt(4)) {
                            case 0 -> Labels.atLeast(known);
                            case 1 -> Labels.exactly(known).adding(Set.of("tier"));
                            default -> Labels.exactly(known);
                        });
            }
            LabelIndex index = new LabelIndex(things);
            for (int query = 0; query < 10; query++) {
                LabelQuery one = LabelQuery.of(selector(random)).orElseThrow();
                Selection selection = index.select(one);
                for (int thing = 0; thing < 20; thing++) {
                    assertThat(selection.of(thing))
                            .as("%s on %s", one, things.get(thing))
                            .isEqualTo(one.matches(things.get(thing)));
                }
            }
        }
    }
}
