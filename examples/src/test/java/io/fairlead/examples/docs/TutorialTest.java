package io.fairlead.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.AppProvider;
import io.fairlead.Fairlead;
import io.fairlead.app.App;
import io.fairlead.bundle.Bundle;
import io.fairlead.diagnostic.TextFormat;
import io.fairlead.target.Cni;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TutorialTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "tutorial");
    private static final Target CLUSTER =
            Target.kubernetes("1.36").cni(Cni.CALICO).ingressController(IngressController.TRAEFIK);

    @Test
    void oneTierBecomesTheObjectsThatTheTutorialLists() throws IOException {
        assertThat(objects(Tutorial.oneTier())).isEqualTo(Files.readString(RESOURCES.resolve("one-tier.txt")));
    }

    @Test
    void twoTiersBecomeTheObjectsThatTheTutorialLists() throws IOException {
        assertThat(objects(Tutorial.twoTiers())).isEqualTo(Files.readString(RESOURCES.resolve("two-tiers.txt")));
    }

    @Test
    void aForgottenConnectionPrintsWhatTheTutorialSays() throws IOException {
        assertThat(TextFormat.plain()
                        .format(Fairlead.plan(Tutorial.withoutTheConnection(), CLUSTER)
                                .report()))
                .isEqualTo(Files.readString(RESOURCES.resolve("forgotten-connection.txt")));
    }

    @Test
    void theRouteAddsAnIngress() {
        App notes = Tutorial.twoTiers();

        assertThat(objects(Tutorial.withRoute(notes, notes.tiers().get(0)))).contains("Ingress notes\n");
    }

    @Test
    void theProviderHasTwoEnvironmentsThatDiffer() {
        AppProvider provider = new Tutorial.NotesManifests();

        assertThat(provider.environments())
                .extracting(environment ->
                        environment.name() + " in " + environment.apps().get(0).namespace())
                .containsExactly("staging in staging", "production in production");
        assertThat(provider.environments())
                .allSatisfy(environment -> assertThat(
                                render(environment.apps().get(0)).documents())
                        .isNotEmpty());
    }

    @Test
    void theCustomizationReachesTheService() {
        App local = Tutorial.customized(Tutorial.twoTiers());

        assertThat(render(local).toYaml()).contains("trafficDistribution: PreferSameZone");
        assertThat(Fairlead.plan(local, CLUSTER).customizations())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("zones are billed");
    }

    private static Bundle render(App app) {
        return Fairlead.render(app, CLUSTER);
    }

    private static String objects(App app) {
        return render(app).resources().stream()
                .map(resource -> resource.kind() + " " + resource.name().orElse("") + "\n")
                .collect(Collectors.joining());
    }
}
