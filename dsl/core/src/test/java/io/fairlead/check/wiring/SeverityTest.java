package io.fairlead.check.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same gap is a note, a warning or an error, as more is known of what else there is. */
class SeverityTest {
    private static final String BACKENDS =
            "rules: [{host: a.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]";

    @Test
    void missingBackendIsANoteUntilServicesOfTheNamespaceAreGiven() {
        Scene scene = Scene.empty().ingress("shop", BACKENDS);
        String path = " spec.rules[0].http.paths[0].backend.service.name";

        assertThat(scene.findings("route/backend-missing")).containsExactly("NOTE" + path);
        assertThat(scene.serviceIn("other", "api").findings("route/backend-missing"))
                .containsExactly("NOTE" + path);
        assertThat(scene.service("api").findings("route/backend-missing")).containsExactly("WARNING" + path);
        assertThat(scene.closed().findings("route/backend-missing")).containsExactly("ERROR" + path);
        assertThat(scene.service("web").findings("route/backend-missing")).isEmpty();
    }

    @Test
    void serviceWithoutPodsIsAnErrorWhenItIsPlainWhichAreMeant() {
        Scene scene = Scene.empty().service("web");

        assertThat(scene.findings("service/selects-nothing")).containsExactly("NOTE spec.selector");
        assertThat(scene.deployment("api").findings("service/selects-nothing"))
                .containsExactly("WARNING spec.selector");
        assertThat(scene.deployment("wep").findings("service/selects-nothing")).containsExactly("ERROR spec.selector");
        assertThat(scene.closed().findings("service/selects-nothing")).containsExactly("ERROR spec.selector");
        assertThat(scene.deployment("web").findings("service/selects-nothing")).isEmpty();
    }

    @Test
    void serviceIsSentToTheNamespaceThatHasItsPods() {
        Scene scene = Scene.empty().service("web").deployment("api").workload("Deployment", "edge", "web");

        assertThat(scene.fixes("service/selects-nothing"))
                .containsExactly("move it to namespace edge, where such pods are");
    }

    @Test
    void missingSecretIsANoteUntilOthersAreGiven() {
        Scene scene = Scene.empty().deployment("web", "envFrom:", "- secretRef: {name: login}");
        String path = " spec.template.spec.containers[0].envFrom[0].secretRef.name";
        String other = "apiVersion: v1\nkind: Secret\nmetadata: {name: logins, namespace: shop}\n";

        assertThat(scene.findings("reference/missing-object")).containsExactly("NOTE" + path);
        assertThat(scene.with(other).findings("reference/missing-object")).containsExactly("WARNING" + path);
        assertThat(scene.with(other).fixes("reference/missing-object")).containsExactly("use Secret \"logins\"");
        assertThat(scene.closed().findings("reference/missing-object")).containsExactly("ERROR" + path);
    }

    @Test
    void whatIsOptionalMayBeAbsent() {
        Scene scene = Scene.empty().deployment("web", "envFrom:", "- secretRef: {name: login, optional: true}");

        assertThat(scene.closed().findings("reference/missing-object")).isEmpty();
    }

    @Test
    void eachMissingObjectIsReportedOnce() {
        Scene scene = Scene.empty()
                .deployment("web", "envFrom:", "- secretRef: {name: login}", "- secretRef: {name: login}")
                .deployment("api", "envFrom:", "- secretRef: {name: login}");

        assertThat(scene.findings("reference/missing-object")).hasSize(1);
    }

    @Test
    void namespaceIsMissingOnlyWhereOthersAreGiven() {
        Scene scene = Scene.empty().deployment("web");
        String other = "apiVersion: v1\nkind: Namespace\nmetadata: {name: edge}\n";

        assertThat(scene.findings("namespace/missing")).isEmpty();
        assertThat(scene.with(other).findings("namespace/missing")).containsExactly("WARNING metadata.namespace");
        assertThat(scene.closed().findings("namespace/missing")).containsExactly("ERROR metadata.namespace");
    }

    @Test
    void classIsNeededUnlessADefaultIsGiven() {
        Scene scene = Scene.empty().with("""
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: a, namespace: shop}
                spec: {defaultBackend: {service: {name: web, port: {number: 80}}}}
                """);
        String byDefault = """
                apiVersion: networking.k8s.io/v1
                kind: IngressClass
                metadata:
                  name: traefik
                  annotations: {ingressclass.kubernetes.io/is-default-class: "true"}
                spec: {controller: traefik.io/c}
                """;

        assertThat(scene.findings("route/class-missing")).containsExactly("WARNING spec");
        assertThat(scene.closed().findings("route/class-missing")).containsExactly("ERROR spec");
        assertThat(scene.closed().with(byDefault).findings("route/class-missing"))
                .isEmpty();
    }
}
