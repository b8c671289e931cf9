package io.fairlead.plan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.Severity;
import io.fairlead.manifest.SourceText;
import io.fairlead.plan.Plan;
import io.fairlead.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is rendered passes its own check, for any cluster: no error and no warning beside policies. */
class CheckedBundlesTest {
    private static final int APPS = 400;

    /** What policies let through is compared flow by flow in {@link PolicyEqualityTest}. */
    private static final String POLICIES = "policy";

    /** The manifests that were approved in all modules. */
    static List<Path> approved() {
        return Stream.of("src/test/java", "../../examples/src/main/java", "../../templates/src/test/java")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(CheckedBundlesTest::yaml)
                .sorted()
                .toList();
    }

    private static Stream<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".approved.yaml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsTheApprovedManifests() {
        assertThat(approved()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("approved")
    void hasNothingAgainstWhatWasApproved(Path file) throws IOException {
        assertThat(problems(Files.readString(file), CheckOptions.standard())).isEmpty();
    }

    @Test
    void hasTwoThingsAgainstWhatIsRendered() {
        List<List<Diagnostic>> checked = IntStream.range(0, APPS)
                .boxed()
                .flatMap(CheckedBundlesTest::check)
                .toList();

        assertThat(checked.size()).isGreaterThan(200);
        assertThat(checked.stream().flatMap(List::stream).map(Diagnostic::code).distinct())
                .as("on ingress-nginx: a rewrite makes expressions of all paths of a host; gRPC backends are not named")
                .extracting(DiagnosticCode::toString)
                .containsExactlyInAnyOrder("route/backend-protocol", "route/regex-spreads");
    }

    /** The problems of an application that fits its target; nothing for one that does not. */
    private static Stream<List<Diagnostic>> check(int seed) {
        Target target = RandomTargets.of(seed);
        Plan plan = Fairlead.plan(RandomApps.of(seed), target);
        return plan.report().hasErrors()
                ? Stream.empty()
                : Stream.of(problems(
                        Fairlead.render(plan).toYaml(), CheckOptions.standard().withTarget(target)));
    }

    private static List<Diagnostic> problems(String yaml, CheckOptions options) {
        return Check.of(List.of(SourceText.of("app.yaml", yaml)), options).diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> !finding.code().area().equals(POLICIES))
                .toList();
    }
}
