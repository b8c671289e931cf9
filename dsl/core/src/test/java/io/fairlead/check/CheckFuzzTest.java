package io.fairlead.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.fairlead.check.server.ServerRules;
import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.diagnostic.format.JsonFormat;
import io.fairlead.diagnostic.format.SarifFormat;
import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No input makes check throw or hang, whatever is done to a manifest. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CheckFuzzTest {
    private static final int TEXTS = 8_000;
    private static final long SEED = 20261125;

    private static final List<String> MANIFESTS = new ArrayList<>();

    @BeforeAll
    static void collectManifests() throws IOException {
        CheckCodes.all().stream()
                .filter(code -> !ServerRules.codes().contains(code))
                .map(DiagnosticPage::of)
                .flatMap(page -> DiagnosticPage.blocks(page.section("Good"), "yaml").stream())
                .forEach(MANIFESTS::add);
        try (Stream<Path> files = Files.walk(Path.of("../../examples/src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".approved.yaml"))
                    .sorted()
                    .toList()) {
                MANIFESTS.addAll(List.of(Files.readString(file).split("(?m)^---\n")));
            }
        }
        assertThat(MANIFESTS).hasSizeGreaterThan(50);
    }

    @Test
    void survivesBrokenTexts() {
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            Random random = new Random(SEED + i);
            String text = new TextMutator(random).mutate(MANIFESTS.get(random.nextInt(MANIFESTS.size())));
            found += check(SourceText.of("fuzz.yaml", text), SEED + i)
                    .diagnostics()
                    .size();
        }
        assertThat(found).as("mutations that are noticed").isGreaterThan(TEXTS / 2);
    }

    @Test
    void survivesBrokenBundles() {
        for (int i = 0; i < TEXTS / 100; i++) {
            Random random = new Random(-SEED - i);
            TextMutator mutator = new TextMutator(random);
            List<String> texts = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                String text = MANIFESTS.get(random.nextInt(MANIFESTS.size()));
                texts.add(random.nextInt(4) == 0 ? mutator.mutate(text) : text);
            }
            check(SourceText.of("fuzz.md", "```yaml\n" + String.join("\n---\n", texts) + "\n```\n"), -SEED - i);
        }
    }

    private static Report check(SourceText text, long seed) {
        try {
            Report report = Check.of(List.of(text), CheckOptions.standard());
            assertThat(TextFormat.plain().format(report)).isNotNull();
            assertThat(JsonFormat.format(report)).isNotEmpty();
            assertThat(SarifFormat.format(report)).isNotEmpty();
            return report;
        } catch (RuntimeException | StackOverflowError broken) {
            return fail("seed " + seed + " of\n" + text.text(), broken);
        }
    }
}
