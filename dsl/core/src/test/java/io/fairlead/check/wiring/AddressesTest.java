package io.fairlead.check.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of variables, arguments and ConfigMaps, and what is not. */
class AddressesTest {
    private static Scene shop() {
        return Scene.empty().deployment("api").service("api");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API_URL         | http://api:8080
            API_URL         | http://api.shop:8080/v1
            API_URL         | http://api.shop.svc:8080
            API_URL         | http://user:word@api.shop.svc.cluster.local:8080/a?b=c
            SPRING_DATA_URL | jdbc:postgresql://api:5432/shop
            API_HOSTS       | api:8080,api:8081
            API_ADDR        | api:8080
            SECURE_URL      | https://api
            ANYTHING        | api.shop.svc:8080
            """)
    void findsPortsThatAServiceDoesNotHave(String variable, String value) {
        assertThat(shop().client(variable, value).findings("dns/port-not-exposed"))
                .isNotEmpty()
                .allMatch(finding -> finding.startsWith("ERROR spec.template.spec.containers[0].env[0].value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API_URL   | http://api
            API_URL   | http://api:80/v1
            API_URL   | http://api.example.com:8080
            API_URL   | http://localhost:8080
            API_URL   | http://$(API_HOST):8080
            API_IMAGE | api:8080
            API_HOST  | api
            LOG       | "level api: 8080"
            TIME      | 12:30
            API_URL   | http://10.0.0.7:8080
            """)
    void leavesOtherTextsAlone(String variable, String value) {
        Scene scene = shop().client(variable, value.replace("\"", ""));

        assertThat(scene.findings("dns/port-not-exposed")).isEmpty();
        assertThat(scene.findings("dns/unknown-service")).isEmpty();
        assertThat(scene.findings("dns/other-namespace")).isEmpty();
    }

    @Test
    void findsHostAndPortInTwoVariables() {
        Scene scene = shop().deployment(
                        "client", "env:", "- {name: API_HOST, value: api}", "- {name: API_PORT, value: \"8080\"}");

        assertThat(scene.findings("dns/port-not-exposed"))
                .containsExactly("ERROR spec.template.spec.containers[0].env[0].value");
    }

    @Test
    void findsUrlsInArguments() {
        Scene scene = shop().deployment("client", "args: [--upstream=http://api:8080]");

        assertThat(scene.findings("dns/port-not-exposed"))
                .containsExactly("ERROR spec.template.spec.containers[0].args[0]");
    }

    @Test
    void isNotSureOfWhatStandsInAConfigMap() {
        String map = """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: proxy, namespace: shop}
                data:
                  nginx.conf: |
                    location / {
                      proxy_pass http://api:8080;
                    }
                    location /x {
                      proxy_pass http://upstream;
                    }
                """;

        assertThat(shop().with(map).findings("dns/port-not-exposed")).containsExactly("WARNING data[nginx.conf]");
        assertThat(shop().with(map).findings("dns/unknown-service")).isEmpty();
    }

    @Test
    void dialsThePodsOfAHeadlessService() {
        Scene scene = Scene.empty().deployment("api").service("api", "clusterIP: None");

        assertThat(scene.client("API_URL", "http://api:8080").findings("dns/port-not-exposed"))
                .isEmpty();
        assertThat(scene.client("API_URL", "http://api:9090").findings("dns/port-not-exposed"))
                .hasSize(1);
    }

    @Test
    void asksForTheNamespaceOfAServiceElsewhere() {
        Scene scene = Scene.empty().serviceIn("edge", "api").client("API_URL", "http://api");
        String path = " spec.template.spec.containers[0].env[0].value";

        assertThat(scene.findings("dns/other-namespace")).containsExactly("WARNING" + path);
        assertThat(scene.closed().findings("dns/other-namespace")).containsExactly("ERROR" + path);
        assertThat(scene.findings("dns/unknown-service")).isEmpty();
        assertThat(scene.fixes("dns/other-namespace")).containsExactly("use api.edge.svc");
    }

    @Test
    void knowsTheApiServer() {
        Scene scene = shop().client("KUBE_URL", "https://kubernetes.default.svc:443");

        assertThat(scene.closed().findings("dns/unknown-service")).isEmpty();
    }

    @Test
    void knowsThePodsOfAStatefulSet() {
        Scene scene = Scene.empty().service("db", "clusterIP: None").with("""
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata: {name: db, namespace: shop}
                        spec:
                          serviceName: db
                          replicas: 2
                          selector: {matchLabels: {app: db}}
                          template:
                            metadata: {labels: {app: db}}
                            spec: {containers: [{name: db, image: "example.com/db:1"}]}
                        """);

        assertThat(scene.client("DB_HOST", "db-1.db").findings("dns/unknown-pod"))
                .isEmpty();
        assertThat(scene.client("DB_HOST", "db-2.db").findings("dns/unknown-pod"))
                .containsExactly("WARNING spec.template.spec.containers[0].env[0].value");
        assertThat(scene.client("DB_HOST", "cache-0.db.shop.svc").closed().findings("dns/unknown-pod"))
                .containsExactly("ERROR spec.template.spec.containers[0].env[0].value");
    }
}
