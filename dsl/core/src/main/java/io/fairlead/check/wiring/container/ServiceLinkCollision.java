package io.fairlead.check.wiring.container;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.check.wiring.pod.JavaProgram;
import io.fairlead.check.wiring.pod.PodContainer;
import io.fairlead.check.wiring.pod.ServiceIndex;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A variable that a program reads is not one that Kubernetes makes out of a Service's name.
 *
 * @see <a href="https://kubernetes.io/docs/tutorials/services/connect-applications-service/#environment-variables">Environment
 *     variables</a>
 */
final class ServiceLinkCollision implements WiringRule {
    private static final List<String> SUFFIXES = List.of("_PORT", "_SERVICE_HOST", "_SERVICE_PORT");

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("container/service-link-collision");
    }

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        Map<String, Set<String>> linked = new HashMap<>();
        cluster.of(Service.class)
                .filter(service -> !ServiceIndex.isHeadless(service))
                .forEach(service ->
                        SUFFIXES.forEach(suffix -> linked.computeIfAbsent(service.namespace(), n -> new HashSet<>())
                                .add(variable(service.name()) + suffix)));
        cluster.workloads().stream()
                .filter(workload -> workload.spec().enableServiceLinks().orElse(true))
                .forEach(workload -> check(workload, linked.getOrDefault(workload.namespace(), Set.of()), findings));
    }

    private void check(Workload workload, Set<String> linked, Consumer<Diagnostic> findings) {
        for (PodContainer container : PodContainer.of(workload)) {
            declared(container, linked, findings);
            ownName(container, linked, findings);
        }
    }

    /** A variable of its own wins over the link, so it only shows that the program reads the name. */
    private void declared(PodContainer container, Set<String> linked, Consumer<Diagnostic> findings) {
        List<EnvVar> env = container.spec().env();
        for (int i = 0; i < env.size(); i++) {
            if (linked.contains(env.get(i).name())) {
                findings.accept(finding(
                        container,
                        container.path().field("env").index(i).field("name"),
                        env.get(i).name(),
                        ""));
            }
        }
    }

    /** A program whose Service has its own name reads a number and finds {@code tcp://…}. */
    private void ownName(PodContainer container, Set<String> linked, Consumer<Diagnostic> findings) {
        String name = variable(container.name()) + "_PORT";
        boolean own = container.spec().env().stream()
                .anyMatch(variable -> variable.name().equals(name));
        if (linked.contains(name) && !own && JavaProgram.isRunBy(container.spec())) {
            String setting = container.name().replace('-', '.') + ".port";
            findings.accept(finding(
                    container,
                    container.workload().specPath(),
                    name,
                    ", which a Java program with a setting " + setting + " reads"));
        }
    }

    private Diagnostic finding(PodContainer container, FieldPath path, String name, String more) {
        String message = container + " gets a variable " + name
                + " like tcp://10.96.0.1:80 from the Service of that name" + more;
        Diagnostic finding = more.isEmpty()
                ? Diagnostic.warning(code(), message + ", and sets one itself")
                : Diagnostic.note(code(), message);
        return container.locate(finding, path).fix("add enableServiceLinks: false to the pod");
    }

    private static String variable(String service) {
        return service.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
