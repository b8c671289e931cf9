package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.manifest.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadFindingsTest {
    @Test
    void countsTheLinesOfAMarkdownPage() {
        String page = "# A page\n\n```yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndta: {}\n```\n";

        assertThat(Check.of(List.of(SourceText.of("page.md", page)), CheckOptions.standard())
                        .diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.place().orElseThrow().position().line())
                        .isEqualTo(7));
    }
}
