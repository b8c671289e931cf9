package io.fairlead.check.wiring;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.IngressController;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few objects, put together from short lines, and what check says of them. */
record Scene(List<String> documents, CheckOptions options) {
    static Scene empty() {
        return new Scene(List.of(), CheckOptions.standard());
    }

    /** Adds documents as they are. */
    Scene with(String... yaml) {
        List<String> more = new ArrayList<>(documents);
        more.addAll(List.of(yaml));
        return new Scene(more, options);
    }

    /** Adds a Deployment in namespace shop whose pods have the label app and declare the port http 8080. */
    Scene deployment(String name, String... podLines) {
        return workload("Deployment", "shop", name, podLines);
    }

    Scene workload(String kind, String namespace, String name, String... containerLines) {
        return with("""
                apiVersion: apps/v1
                kind: %1$s
                metadata: {name: %3$s, namespace: %2$s}
                spec:
                  selector: {matchLabels: {app: %3$s}}
                  template:
                    metadata: {labels: {app: %3$s}}
                    spec:
                      containers:
                      - name: main
                        image: example.com/%3$s:1.0
                        ports:
                        - {name: http, containerPort: 8080}
                %4$s""".formatted(kind, namespace, name, indented(containerLines, 8)));
    }

    /** Adds a Deployment with one variable. */
    Scene client(String variable, String value) {
        return deployment("client", "env:", "- {name: " + variable + ", value: \"" + value + "\"}");
    }

    /** Adds a Service that selects the pods of its name, with the port http 80 that leads to http. */
    Scene service(String name, String... specLines) {
        return serviceIn("shop", name, specLines);
    }

    Scene serviceIn(String namespace, String name, String... specLines) {
        return with("""
                apiVersion: v1
                kind: Service
                metadata: {name: %2$s, namespace: %1$s}
                spec:
                  selector: {app: %2$s}
                  ports:
                  - {name: http, port: 80, targetPort: http}
                %3$s""".formatted(namespace, name, indented(specLines, 2)));
    }

    /** Adds an Ingress of class traefik for the Service web. */
    Scene ingress(String name, String... specLines) {
        return with("""
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: %s, namespace: shop}
                spec:
                  ingressClassName: traefik
                %s""".formatted(name, indented(specLines, 2)));
    }

    Scene closed() {
        return new Scene(documents, options.withClosedWorld(true));
    }

    Scene on(IngressController controller) {
        return new Scene(documents, options.withTarget(options.target().ingressController(controller)));
    }

    private static String indented(String[] lines, int by) {
        return Stream.of(lines).map(line -> " ".repeat(by) + line + "\n").collect(Collectors.joining());
    }

    /** The findings of a code: severity and path, in order. */
    List<String> findings(String code) {
        return Check.of(List.of(SourceText.of("scene.yaml", String.join("---\n", documents))), options)
                .diagnostics()
                .stream()
                .filter(finding -> finding.code().toString().equals(code))
                .map(finding -> finding.severity() + " "
                        + finding.path().map(Object::toString).orElse("-"))
                .toList();
    }

    /** The fixes of the findings of a code. */
    List<String> fixes(String code) {
        return Check.of(List.of(SourceText.of("scene.yaml", String.join("---\n", documents))), options)
                .diagnostics()
                .stream()
                .filter(finding -> finding.code().toString().equals(code))
                .flatMap(finding -> finding.fixes().stream())
                .toList();
    }
}
