package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Subject;
import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that teaches networking, and what is wrong with its manifests: a table says as what each mistake is reported. */
class GuideTest {
    private static final int ROWS = 71;
    private static final Report REPORT = Check.of(
            List.of(SourceText.of("networking-guide.md", resource("networking-guide.md"))), CheckOptions.standard());

    /** A line of the table; {@code code} is a dash where the row cannot be seen. */
    record Row(String row, String code, String where) {
        static Row parse(String line) {
            String[] columns = line.split("\\|", -1);
            assertThat(columns).as(line).hasSize(3);
            return new Row(columns[0].strip(), columns[1].strip(), columns[2].strip());
        }

        boolean isSeen() {
            return !code.equals("-");
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(GuideTest.class.getResourceAsStream("/guide/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows() {
        return resource("rows.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse)
                .toList();
    }

    static Stream<Row> seen() {
        return rows().stream().filter(Row::isSeen);
    }

    @ParameterizedTest
    @MethodSource("seen")
    void reportsWhatTheTableSays(Row row) {
        assertThat(REPORT.diagnostics())
                .filteredOn(finding -> finding.code().toString().equals(row.code()))
                .extracting(GuideTest::where)
                .contains(row.where());
    }

    private static String where(Diagnostic finding) {
        return finding.subject().map(Subject::toString).orElse("");
    }

    @Test
    void saysOfEachRowWhyItCannotBeSeen() {
        assertThat(rows())
                .filteredOn(row -> !row.isSeen())
                .allSatisfy(row -> assertThat(row.where()).isNotBlank());
    }

    @Test
    void namesEveryRowInOrder() {
        List<String> named = rows().stream().map(Row::row).distinct().toList();
        List<String> all =
                IntStream.rangeClosed(1, ROWS).mapToObj("S%02d"::formatted).toList();

        assertThat(named).isEqualTo(all);
    }

    @Test
    void findsThePlaceInThePage() {
        assertThat(REPORT.diagnostics())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(
                                finding.place().orElseThrow().position().line())
                        .isGreaterThan(1));
    }
}
