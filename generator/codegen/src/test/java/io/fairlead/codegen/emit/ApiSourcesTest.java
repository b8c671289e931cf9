package io.fairlead.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.codegen.Captured;
import io.fairlead.codegen.Golden;
import io.fairlead.codegen.SmallSchema;
import io.fairlead.codegen.plan.ApiPlan;
import io.fairlead.codegen.plan.ApiPlanner;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiSourcesTest {
    private static final Map<String, String> SMALL = ApiSources.of(ApiPlanner.plan(SmallSchema.read()));

    @ParameterizedTest
    @ValueSource(
            strings = {"core/v1/Crate", "core/v1/CrateSpec", "core/v1/LidType", "core/v1/package-info", "ResourceTypes"
            })
    void emitsWhatWasApproved(String name) {
        String source = SMALL.get("io/fairlead/kubernetes/" + name + ".java");
        Golden.of(name.replace('/', '.') + ".txt").matches(String.valueOf(source));
    }

    @Test
    void emitsTheSameTwice() {
        Locale before = Locale.getDefault();
        Map<String, String> first = ApiSources.of(Captured.plan());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ApiSources.of(Captured.plan())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(first).hasSizeGreaterThan(500);
    }

    @Test
    void emitsPlainTextWithUnixLineEnds() {
        ApiSources.of(Captured.plan())
                .forEach((path, source) ->
                        assertThat(source).as(path).matches("(?s)[ -~\\n]*\\n").doesNotContain("\\u", "\t"));
    }

    @Test
    void everySentenceOfOurOwnHasItsTypeAndField() {
        Set<String> known = new TreeSet<>();
        ApiPlan plan = Captured.plan();
        plan.types().forEach(type -> {
            known.add(Sentences.key(type));
            type.fields().forEach(field -> known.add(Sentences.key(type) + "." + field.wireName()));
        });
        assertThat(known).containsAll(Sentences.ownKeys());
        assertThat(Sentences.ownKeys()).hasSizeGreaterThan(100);
    }

    @Test
    void noNameCanEndACommentOrATag() {
        assertThat(Sentences.code("*/ x } @see \\u002a <b>")).isEqualTo("{@code ?? x ? ?see ?u002a ?b?}");
    }
}
