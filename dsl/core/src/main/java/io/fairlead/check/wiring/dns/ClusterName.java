package io.fairlead.check.wiring.dns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name by which DNS finds a Service, or one pod behind it.
 *
 * @param pod the pod's host name; empty for the Service
 * @param service the Service's name
 * @param namespace the Service's namespace; empty for that of the client
 * @param domain what follows {@code svc}; empty where the resolver has to add it
 * @param absolute whether it ends with a dot, so that the resolver adds nothing
 */
record ClusterName(
        Optional<String> pod, String service, Optional<String> namespace, Optional<String> domain, boolean absolute) {
    private static final Set<String> NEVER = Set.of("localhost", "kubernetes", "host", "none", "null", "true", "false");

    /**
     * Reads a host name.
     *
     * @param text the name
     * @param namespaces the namespaces that are known: {@code a.b} may be anything else
     * @param headless the names of headless Services of the client's namespace, in which {@code a-0.b} is a pod
     * @return empty when it may as well be a host outside the cluster
     */
    static Optional<ClusterName> of(String text, Set<String> namespaces, Set<String> headless) {
        boolean absolute = text.endsWith(".");
        String name = (absolute ? text.substring(0, text.length() - 1) : text).toLowerCase(Locale.ROOT);
        List<String> labels = Arrays.asList(name.split("\\.", -1));
        int svc = labels.indexOf("svc");
        if (svc == 2 || svc == 3) {
            List<String> domain = labels.subList(svc + 1, labels.size());
            return Optional.of(new ClusterName(
                    svc == 3 ? Optional.of(labels.get(0)) : Optional.empty(),
                    labels.get(svc - 2),
                    Optional.of(labels.get(svc - 1)),
                    domain.isEmpty() ? Optional.empty() : Optional.of(String.join(".", domain)),
                    absolute));
        }
        return switch (labels.size()) {
            case 1 ->
                Optional.of(name)
                        .filter(it -> !NEVER.contains(it) && isLabel(it))
                        .map(it -> new ClusterName(Optional.empty(), it, Optional.empty(), Optional.empty(), absolute));
            case 2 -> of(labels, namespaces, headless, absolute);
            case 3 ->
                Optional.of(labels)
                        .filter(it -> namespaces.contains(it.get(2)) && isPod(it.get(0)))
                        .map(it -> new ClusterName(
                                Optional.of(it.get(0)), it.get(1), Optional.of(it.get(2)), Optional.empty(), absolute));
            default -> Optional.empty();
        };
    }

    private static Optional<ClusterName> of(
            List<String> labels, Set<String> namespaces, Set<String> headless, boolean absolute) {
        if (headless.contains(labels.get(1)) && isPod(labels.get(0))) {
            return Optional.of(new ClusterName(
                    Optional.of(labels.get(0)), labels.get(1), Optional.empty(), Optional.empty(), absolute));
        }
        return Optional.of(labels)
                .filter(it -> namespaces.contains(it.get(1)) && !it.get(0).equals("kubernetes"))
                .map(it -> new ClusterName(
                        Optional.empty(), it.get(0), Optional.of(it.get(1)), Optional.empty(), absolute));
    }

    private static boolean isLabel(String name) {
        return name.chars().allMatch(c -> c == '-' || Character.isDigit(c) || (c >= 'a' && c <= 'z'));
    }

    /** Pods of a StatefulSet end with their number. */
    private static boolean isPod(String label) {
        int dash = label.lastIndexOf('-');
        return dash > 0
                && dash < label.length() - 1
                && label.substring(dash + 1).chars().allMatch(Character::isDigit);
    }

    /** How many dots the name has as it was written, without one at its end. */
    static int dots(String text) {
        return (int) text.chars()
                .limit(Math.max(0, text.length() - 1))
                .filter(c -> c == '.')
                .count();
    }
}
