package io.fairlead.connect.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: Pod",
                "{\"kind\": \"List\", \"connections\": []}",
                "{\"apiVersion\": \"v1\"}",
                "{",
                "",
                "[]",
                "{\"version\": 1}"
            })
    void leavesManifestsAlone(String text) {
        assertThat(MatrixFile.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 2, \"connections\": []}",
                "{\"version\": 1, \"connections\": [",
                "{\"version\": 1, \"connections\": {}}",
                "{\"version\": 1, \"connections\": [{\"from\": \"a\", \"to\": \"b\"}]}",
                "{\"version\": 1, \"connections\": [{\"from\": \"a\", \"to\": \"b\", \"ports\": \"TCP 0\"}]}",
                "{\"version\": 1, \"connections\": [{\"from\": \"a\", \"to\": \"b\", \"ports\": \"80\"}]}",
                "{\"version\": 1, \"connections\": [{\"from\": 3}]}"
            })
    void refusesWhatIsBroken(String text) {
        assertThatThrownBy(() -> MatrixFile.find(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void passesOverNamesThatAnotherVersionMayAdd() {
        String text =
                "{\"more\": {\"a\": [1]}, \"version\": 1, \"connections\": [{\"from\": \"a\", \"note\": [], \"to\":"
                        + " \"b\", \"ports\": \"All Connections\"}]}";

        assertThat(MatrixFile.find(text).orElseThrow().cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.ports().isAll()).isTrue());
    }
}
