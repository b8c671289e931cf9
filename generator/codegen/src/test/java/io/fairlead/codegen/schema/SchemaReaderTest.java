package io.fairlead.codegen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {
    private static SchemaField field(String line) {
        Schema schema = SchemaReader.read(List.of("minors 1.34 1.35 1.36 1.37", "t a.b.C", line));
        return schema.type("a.b.C").orElseThrow().fields().get(0);
    }

    @Test
    void readsRangesOfMinors() {
        assertThat(field("f x string in=34,36-37").in().minors()).containsExactly(34, 36, 37);
        assertThat(field("f x string").in().minors()).containsExactly(34, 35, 36, 37);
    }

    @Test
    void readsEncodedValues() {
        assertThat(field("f x string enum=|cert%20sign|a%7cb|SIGRTMIN+1").values())
                .containsExactly("", "cert sign", "a|b", "SIGRTMIN+1");
    }

    @Test
    void tellsTheWordRequiredFromAFieldOfThatName() {
        assertThat(field("f required list<string>").required()).isFalse();
        assertThat(field("f required list<string> required").required()).isTrue();
    }

    @Test
    void refusesUnknownLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaReader.read(List.of("minors 1.37", "x y")))
                .withMessage("not a line of the schema resource: x y");
    }
}
