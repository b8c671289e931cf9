package io.fairlead.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.App;
import io.fairlead.app.DefaultDeny;
import io.fairlead.app.PodSecurityLevel;
import io.fairlead.app.Tier;
import org.junit.jupiter.api.Test;

class NamespaceTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1");

    @Test
    void pinsThePodSecurityLevelToTheTargetsVersion() {
        App app = App.named("shop").inNamespace("prod").tiers(WEB);
        Tree labels = Manifests.of(app, Manifests.TARGET.version("1.34"))
                .get("Namespace", "prod")
                .at("metadata labels");
        assertThat(labels)
                .hasToString("{app.kubernetes.io/name=shop, app.kubernetes.io/part-of=shop,"
                        + " app.kubernetes.io/managed-by=fairlead, pod-security.kubernetes.io/enforce=restricted,"
                        + " pod-security.kubernetes.io/enforce-version=v1.34,"
                        + " pod-security.kubernetes.io/audit=restricted,"
                        + " pod-security.kubernetes.io/audit-version=v1.34,"
                        + " pod-security.kubernetes.io/warn=restricted,"
                        + " pod-security.kubernetes.io/warn-version=v1.34}");
    }

    @Test
    void takesAnotherLevel() {
        App app = App.named("shop").podSecurity(PodSecurityLevel.BASELINE).tiers(WEB);
        assertThat(Manifests.of(app)
                        .get("Namespace", "shop")
                        .text("metadata labels pod-security.kubernetes.io/enforce"))
                .isEqualTo("baseline");
    }

    @Test
    void rendersNoNamespaceThatExists() {
        Manifests manifests =
                Manifests.of(App.named("shop").inExistingNamespace("prod").tiers(WEB));
        assertThat(manifests.all("Namespace")).isEmpty();
        assertThat(manifests.get("Deployment", "web").text("metadata namespace"))
                .isEqualTo("prod");
    }

    @Test
    void putsEveryObjectIntoTheNamespace() {
        Manifests manifests = Manifests.of(WEB.port("http", 80));
        assertThat(manifests.names())
                .containsExactly(
                        "Namespace/prod",
                        "NetworkPolicy/default-deny",
                        "NetworkPolicy/web",
                        "ServiceAccount/web",
                        "Deployment/web",
                        "PodDisruptionBudget/web");
        assertThat(manifests.documents().stream().skip(1))
                .allSatisfy(document ->
                        assertThat(document.text("metadata namespace")).isEqualTo("prod"));
    }

    @Test
    void annotatesEveryObjectAsTheApplicationSays() {
        Manifests manifests = Manifests.of(
                App.named("shop").annotation("acme.com/owner", "team-a").tiers(WEB));
        assertThat(manifests.documents())
                .hasSize(6)
                .allSatisfy(document -> assertThat(document.text("metadata annotations acme.com/owner"))
                        .isEqualTo("team-a"));
    }

    @Test
    void labelsEveryObjectAsTheApplicationAndTheTierSay() {
        App app = App.named("shop")
                .label("acme.com/cost", "42")
                .label("acme.com/team", "a")
                .tiers(WEB.label("acme.com/team", "b"));
        Manifests manifests = Manifests.of(app);
        assertThat(manifests.get("Namespace", "shop").text("metadata labels acme.com/team"))
                .isEqualTo("a");
        Tree deployment = manifests.get("Deployment", "web");
        assertThat(deployment.text("metadata labels acme.com/cost")).isEqualTo("42");
        assertThat(deployment.text("metadata labels acme.com/team")).isEqualTo("b");
        assertThat(deployment.text("spec template metadata labels acme.com/team"))
                .isEqualTo("b");
        assertThat(deployment.text("spec selector matchLabels"))
                .isEqualTo("{app.kubernetes.io/name=shop, app.kubernetes.io/component=web}");
    }

    @Test
    void givesEveryTierAnAccountWithoutAToken() {
        Tree account = Manifests.of(WEB.serviceAccountAnnotation("eks.amazonaws.com/role-arn", "arn:x"))
                .get("ServiceAccount", "web");
        assertThat(account.text("automountServiceAccountToken")).isEqualTo("false");
        assertThat(account.text("metadata annotations")).isEqualTo("{eks.amazonaws.com/role-arn=arn:x}");
    }

    @Test
    void rendersNoPolicyWhenDefaultDenyIsOff() {
        App app = App.named("shop").defaultDeny(DefaultDeny.OFF).tiers(WEB);
        assertThat(Manifests.of(app).all("NetworkPolicy")).isEmpty();
    }
}
