package io.fairlead.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuresTest {
    @Test
    void spellsPathsAsTheServerDoes() {
        FieldPath spec = FieldPath.root().field("spec");
        assertThat(spec.field("ports").index(0).field("port")).hasToString("spec.ports[0].port");
        assertThat(FieldPath.of("metadata", "annotations").key("example.com/x"))
                .hasToString("metadata.annotations[example.com/x]");
        assertThat(FieldPath.root()).hasToString("");
        assertThat(FieldPath.root().index(2)).hasToString("[2]");
    }

    @Test
    void comparesPathsByStepsNotByText() {
        assertThat(FieldPath.of("a", "b")).isEqualTo(FieldPath.root().field("a").field("b"));
        assertThat(FieldPath.of("a", "b")).hasSameHashCodeAs(FieldPath.of("a", "b"));
        assertThat(FieldPath.of("a.b")).isNotEqualTo(FieldPath.of("a", "b"));
        assertThat(FieldPath.of("a").key("b")).isNotEqualTo(FieldPath.of("a", "b"));
        assertThat(FieldPath.of("a")).isNotEqualTo(FieldPath.root());
        assertThat(FieldPath.of("a", "b").parent()).contains(FieldPath.of("a"));
    }

    @Test
    void keepsIntAndStringApart() {
        assertThat(IntOrString.of(80).asInt()).contains(80);
        assertThat(IntOrString.of("80").asInt()).isEmpty();
        assertThat(IntOrString.of("80").asString()).contains("80");
        assertThat(IntOrString.of(80)).isNotEqualTo(IntOrString.of("80")).isEqualTo(IntOrString.of(80));
        assertThat(IntOrString.of("25%")).hasToString("25%");
    }

    @Test
    void keepsMembersInOrderAndEqualsInAnyOrder() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("z", JsonValue.of(1));
        members.put("a", JsonValue.of(List.of(JsonValue.of("x"), JsonValue.of(true), JsonValue.nothing())));
        JsonObject object = JsonValue.of(members);
        members.clear();
        assertThat(object.members().keySet()).containsExactly("z", "a");
        assertThat(object).hasToString("{z=1, a=[\"x\", true, null]}");
        JsonObject moved = object.without("z").with("z", JsonValue.of(1));
        assertThat(moved).isEqualTo(object).hasSameHashCodeAs(object);
        assertThat(moved.members().keySet()).containsExactly("a", "z");
        assertThat(object.with("z", JsonValue.of(2)).members().keySet()).containsExactly("z", "a");
    }

    @Test
    void readsNumbersOfTheJsonGrammar() {
        assertThat(JsonNumber.parse("-1.50e2").value()).isEqualByComparingTo("-150");
        assertThat(JsonNumber.parse("12").asLong()).contains(12L);
        assertThat(JsonNumber.parse("1.0").asLong()).isEmpty();
        for (String text : new String[] {"", "01", "+1", ".5", "1.", "NaN", "0x1"}) {
            assertThatThrownBy(() -> JsonNumber.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void countsPositionsFromOne() {
        assertThat(new Position(3, 7)).hasToString("3:7").isGreaterThan(new Position(2, 9));
        assertThatThrownBy(() -> new Position(0, 1)).hasMessage("lines and columns count from 1: 0:1");
        assertThat(SourceLine.of("Shop.java", 42)).hasToString("Shop.java:42");
    }
}
