package io.fairlead.plan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.diagnostic.Severity;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Plan;
import io.fairlead.plan.Tree;
import io.fairlead.target.Target;
import io.fairlead.yaml.ReadResult;
import io.fairlead.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every bundle, shown on random applications and clusters. */
class PlannedBundlesTest {
    private static final int APPS = 900;
    private static final List<Sample> SAMPLES = IntStream.range(0, APPS)
            .mapToObj(Sample::of)
            .flatMap(Optional::stream)
            .toList();

    /** An application that fits its target, rendered. */
    private record Sample(int seed, Target target, Bundle bundle, Manifests manifests) {
        static Optional<Sample> of(int seed) {
            Target target = RandomTargets.of(seed);
            Plan plan = Fairlead.plan(RandomApps.of(seed), target);
            if (plan.report().hasErrors()) {
                return Optional.empty();
            }
            Bundle bundle = Fairlead.render(plan);
            return Optional.of(new Sample(seed, target, bundle, Manifests.read(bundle.toYaml())));
        }

        Stream<Tree> workloads() {
            return manifests.documents().stream()
                    .filter(document -> podOf(document).isPresent());
        }
    }

    private static Optional<Tree> podOf(Tree document) {
        return document.find("spec jobTemplate spec template").or(() -> document.find("spec template"));
    }

    @Test
    void covers500ApplicationsThatFitTheirTargets() {
        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(500);
        List<String> codes = IntStream.range(0, APPS)
                .mapToObj(seed -> Fairlead.plan(RandomApps.of(seed), RandomTargets.of(seed)))
                .flatMap(plan -> plan.report().of(Severity.ERROR))
                .map(finding -> finding.code().toString())
                .distinct()
                .sorted()
                .toList();
        assertThat(codes)
                .containsExactly(
                        "connection/port-not-served",
                        "policy/cni-port-range",
                        "route/option-unsupported",
                        "service/port-not-pod-port");
    }

    @Test
    void readsBackWhatItWrote() {
        for (Sample sample : SAMPLES) {
            ReadResult read = YamlReader.read(sample.bundle().toYaml());
            assertThat(read.problems()).as("seed %d", sample.seed()).isEmpty();
            assertThat(read.resources())
                    .as("seed %d", sample.seed())
                    .isEqualTo(sample.bundle().resources());
        }
    }

    @Test
    void usesNoFieldThatTheTargetsMinorDoesNotHave() {
        for (Sample sample : SAMPLES) {
            List<String> unknown = sample.manifests().documents().stream()
                    .flatMap(document ->
                            KnownFields.unknown(
                                    (Map<?, ?>) document.value(),
                                    sample.target().kubernetes().minor())
                                    .stream())
                    .toList();
            assertThat(unknown).as("seed %d", sample.seed()).isEmpty();
        }
    }

    @Test
    void passesPodSecurityRestricted() {
        for (Sample sample : SAMPLES) {
            sample.workloads()
                    .forEach(workload -> assertThat(PodSecurity.violations(
                                    podOf(workload).orElseThrow().at("spec")))
                            .as("seed %d %s", sample.seed(), workload.text("metadata name"))
                            .isEmpty());
        }
    }

    @Test
    void putsEveryObjectIntoTheNamespaceAndNamesItOnce() {
        for (Sample sample : SAMPLES) {
            assertThat(sample.manifests().names()).doesNotHaveDuplicates();
            assertThat(sample.manifests().documents())
                    .allSatisfy(document -> assertThat(
                                    document.text("kind").equals("Namespace")
                                            ? document.text("metadata name")
                                            : document.text("metadata namespace"))
                            .as("seed %d", sample.seed())
                            .isEqualTo("prod"));
        }
    }

    @Test
    void selectsExactlyItsOwnPods() {
        for (Sample sample : SAMPLES) {
            for (Tree document : sample.manifests().documents()) {
                Optional<Tree> selector = switch (document.text("kind")) {
                    case "Service" -> document.find("spec selector");
                    case "Deployment", "StatefulSet", "PodDisruptionBudget" ->
                        document.find("spec selector matchLabels");
                    default -> Optional.empty();
                };
                selector.ifPresent(labels -> assertThat(selected(sample, labels))
                        .as("seed %d %s", sample.seed(), document.text("metadata name"))
                        .containsExactly(document.text("metadata labels app.kubernetes.io/component")));
            }
        }
    }

    private static List<String> selected(Sample sample, Tree selector) {
        return sample.workloads()
                .filter(workload -> podOf(workload)
                        .orElseThrow()
                        .map("metadata labels")
                        .entrySet()
                        .containsAll(entries(selector)))
                .map(workload -> workload.text("metadata name"))
                .toList();
    }

    private static List<Map.Entry<?, ?>> entries(Tree map) {
        return new ArrayList<>(((Map<?, ?>) map.value()).entrySet());
    }

    @Test
    void leadsEveryServicePortToAPortOfItsPods() {
        for (Sample sample : SAMPLES) {
            for (Tree service : sample.manifests().all("Service")) {
                List<String> declared = sample.workloads()
                        .filter(workload -> workload.text("metadata name")
                                .equals(service.text("metadata labels app.kubernetes.io/component")))
                        .flatMap(workload -> ports(podOf(workload).orElseThrow()))
                        .toList();
                assertThat(service.list("spec ports"))
                        .as("seed %d %s", sample.seed(), service.text("metadata name"))
                        .isNotEmpty()
                        .allSatisfy(port ->
                                assertThat(declared).contains(port.text("targetPort") + "/" + port.text("protocol")));
            }
        }
    }

    private static Stream<String> ports(Tree pod) {
        return Stream.of("spec containers", "spec initContainers")
                .flatMap(list -> pod.list(list).stream())
                .flatMap(container -> container.list("ports").stream())
                .map(port -> port.text("name") + "/" + port.text("protocol"));
    }

    @Test
    void mountsEachPathOnceFromAVolumeThatIsThere() {
        for (Sample sample : SAMPLES) {
            sample.workloads().forEach(workload -> {
                Tree pod = podOf(workload).orElseThrow();
                List<String> volumes = Stream.concat(
                                pod.list("spec volumes").stream().map(volume -> volume.text("name")),
                                workload.list("spec volumeClaimTemplates").stream()
                                        .map(claim -> claim.text("metadata name")))
                        .toList();
                assertThat(volumes).doesNotHaveDuplicates();
                Stream.of("spec containers", "spec initContainers")
                        .flatMap(list -> pod.list(list).stream())
                        .forEach(container -> {
                            assertThat(container.list("volumeMounts"))
                                    .extracting(mount -> mount.text("mountPath"))
                                    .doesNotHaveDuplicates();
                            assertThat(container.list("volumeMounts"))
                                    .allSatisfy(mount -> assertThat(volumes).contains(mount.text("name")));
                        });
            });
        }
    }

    @Test
    void writesNoSecretDown() {
        for (Sample sample : SAMPLES) {
            assertThat(sample.manifests().all("Secret")).isEmpty();
            sample.workloads()
                    .flatMap(workload -> podOf(workload).orElseThrow().list("spec containers").stream())
                    .flatMap(container -> container.list("env").stream())
                    .filter(variable -> variable.text("name").contains("PASSWORD"))
                    .forEach(variable -> assertThat(variable.has("value")).isFalse());
        }
    }

    @Test
    void writesTheSameBytesInEveryPlaceAndAgain() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            for (Sample sample : SAMPLES.subList(0, 100)) {
                App again = RandomApps.of(sample.seed());
                assertThat(Fairlead.render(again, RandomTargets.of(sample.seed()))
                                .toYaml())
                        .isEqualTo(sample.bundle().toYaml());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
