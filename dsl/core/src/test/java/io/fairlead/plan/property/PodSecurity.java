package io.fairlead.plan.property;

import io.fairlead.plan.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The controls of Pod Security level restricted over a YAML tree, written from the published standard. */
final class PodSecurity {
    private static final Set<String> VOLUMES = Set.of(
            "configMap",
            "csi",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "image",
            "persistentVolumeClaim",
            "projected",
            "secret");

    private PodSecurity() {}

    /** What a pod spec violates; empty when it passes. */
    static List<String> violations(Tree pod) {
        List<String> out = new ArrayList<>();
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            check(out, !"true".equals(pod.text(host)), host);
        }
        for (Tree volume : pod.list("volumes")) {
            check(
                    out,
                    keys(volume).stream().filter(key -> !key.equals("name")).allMatch(VOLUMES::contains),
                    "volume " + volume);
        }
        check(out, !"0".equals(pod.text("securityContext runAsUser")), "runAsUser of the pod");
        List<Tree> containers = containers(pod);
        check(out, !containers.isEmpty(), "no container");
        containers.forEach(container -> container(out, pod, container));
        return out;
    }

    private static List<Tree> containers(Tree pod) {
        return Stream.of("containers", "initContainers", "ephemeralContainers")
                .flatMap(list -> pod.list(list).stream())
                .toList();
    }

    private static void container(List<String> out, Tree pod, Tree container) {
        String name = container.text("name");
        Tree context = container.find("securityContext").orElse(new Tree(Map.of()));
        check(out, !"true".equals(context.text("privileged")), name + " is privileged");
        check(out, "false".equals(context.text("allowPrivilegeEscalation")), name + " escalates");
        check(out, texts(context, "capabilities drop").contains("ALL"), name + " keeps capabilities");
        check(
                out,
                texts(context, "capabilities add").stream().allMatch("NET_BIND_SERVICE"::equals),
                name + " adds capabilities");
        String own = context.text("runAsNonRoot");
        String inherited = pod.text("securityContext runAsNonRoot");
        check(out, own.equals("true") || (own.equals("absent") && inherited.equals("true")), name + " may be root");
        check(out, !"0".equals(context.text("runAsUser")), name + " runs as 0");
        String seccomp = context.has("seccompProfile type")
                ? context.text("seccompProfile type")
                : pod.text("securityContext seccompProfile type");
        check(out, Set.of("RuntimeDefault", "Localhost").contains(seccomp), name + " seccomp " + seccomp);
        check(out, Set.of("absent", "Default").contains(context.text("procMount")), name + " procMount");
        for (Tree port : container.list("ports")) {
            check(out, Set.of("absent", "0").contains(port.text("hostPort")), name + " hostPort");
        }
        for (String probe : List.of("livenessProbe", "readinessProbe", "startupProbe")) {
            for (String action : List.of("httpGet", "tcpSocket")) {
                check(out, !container.has(probe + " " + action + " host"), name + " probe host");
            }
        }
    }

    private static Set<String> keys(Tree tree) {
        return ((Map<?, ?>) tree.value())
                .keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static List<String> texts(Tree tree, String path) {
        return tree.list(path).stream().map(Object::toString).toList();
    }

    private static void check(List<String> out, boolean holds, String what) {
        if (!holds) {
            out.add(what);
        }
    }
}
