package io.fairlead.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlStreamTest {
    @Test
    void cutsAtMarkersAndKeepsLineNumbers() {
        assertThat(documents("a: 1\n---\nb: 2\n---\n---\n# nothing\n---\nc: 3"))
                .containsExactly("1|a: 1\n", "2|---\nb: 2\n", "7|---\nc: 3");
    }

    @Test
    void keepsCommentsAndDirectivesWithTheDocumentThatFollows() {
        assertThat(documents("# top\n%YAML 1.1\n---\na: 1\n")).containsExactly("1|# top\n%YAML 1.1\n---\na: 1\n");
    }

    @Test
    void endsADocumentAtThreeDots() {
        assertThat(documents("a: 1\n...\nb: 2\n")).containsExactly("1|a: 1\n...\n", "3|b: 2\n");
    }

    @Test
    void leavesLookalikesAlone() {
        assertThat(documents("---a: 1\nb: |\n  ---\n  x\n----: 2\n")).hasSize(1);
    }

    @Test
    void readsWindowsLinesAndAByteOrderMark() {
        assertThat(documents("\ufeffa: 1\r\n---\r\nb: 2\r\n")).containsExactly("1|a: 1\r\n", "2|---\r\nb: 2\r\n");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(documents("")).isEmpty();
        assertThat(documents("# only a comment\n---\n\n")).isEmpty();
    }

    private static List<String> documents(String text) {
        return YamlStream.documents(text).stream()
                .map(source -> source.firstLine() + "|" + content(source))
                .toList();
    }

    private static String content(YamlSource source) {
        try {
            StringWriter out = new StringWriter();
            source.transferTo(out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
