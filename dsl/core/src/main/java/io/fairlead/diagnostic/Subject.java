package io.fairlead.diagnostic;

import java.util.Comparator;

/**
 * What a finding is about: a rendered object, or a part of an application before there is an object.
 *
 * @param namespace the namespace, empty when the subject has none
 * @param kind a Kubernetes kind such as {@code Service}, or {@code App}, {@code Tier}, {@code Route}
 * @param name the name
 */
public record Subject(String namespace, String kind, String name) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::namespace)
            .thenComparing(Subject::kind)
            .thenComparing(Subject::name);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (namespace.isEmpty() ? "" : namespace + "/") + kind + "/" + name;
    }
}
