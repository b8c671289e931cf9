package io.fairlead.plan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Severity;
import io.fairlead.manifest.SourceText;
import io.fairlead.plan.Plan;
import io.fairlead.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the planner renders gives check nothing to complain about. */
class RenderedManifestsAreSoundTest {
    private static final int APPS = 150;
    private static final Set<String> AREAS = Set.of("container", "podsecurity", "policy", "probe");

    /**
     * About the cluster and not about what was rendered: a network plugin that enforces nothing or is no longer maintained. And
     * a tier that calls the whole internet is taken for one that knows addresses only, so it gets no way to a name server.
     */
    private static final Set<String> BESIDE_THE_POINT =
            Set.of("policy/unenforced", "policy/retired-plugin", "policy/dns-missing");

    private static List<String> complaints(String yaml, Target target) {
        CheckOptions options = CheckOptions.standard().withTarget(target);
        return Check.of(List.of(SourceText.of("app.yaml", yaml)), options).diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> AREAS.contains(finding.code().area()))
                .filter(finding -> !BESIDE_THE_POINT.contains(finding.code().toString()))
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void findsNothingInRandomApplications() {
        int rendered = 0;
        for (int seed = 0; seed < APPS; seed++) {
            Target target = RandomTargets.of(seed);
            Plan plan = Fairlead.plan(RandomApps.of(seed), target);
            if (!plan.report().hasErrors()) {
                rendered++;
                assertThat(complaints(Fairlead.render(plan).toYaml(), target))
                        .as("seed %s", seed)
                        .isEmpty();
            }
        }
        assertThat(rendered).isGreaterThan(APPS / 2);
    }

    @Test
    void findsNothingInTheExamples() throws IOException {
        List<Path> files = approved();

        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            assertThat(complaints(Files.readString(file), Target.defaults()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** Tests run in the module's folder, or in the repository's. */
    private static List<Path> approved() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("examples/src")) ? here : here.resolve("../..");
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("examples/src", "templates/src", "dsl/core/src")) {
            try (Stream<Path> all = Files.walk(root.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".approved.yaml"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
