package io.fairlead.manifest;

import io.fairlead.kubernetes.Resource;
import io.fairlead.value.DnsLabel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The objects of texts that belong together, and what could not be read of them.
 *
 * <pre>{@code
 * Manifests manifests = Manifests.read(List.of(SourceText.of("app.yaml", text)), DnsLabel.parse("default"));
 * }</pre>
 *
 * @param objects every object that could be read, in the order of the texts
 * @param flaws what could not be read, in the order of the texts
 */
public record Manifests(List<Manifest> objects, List<Flaw> flaws) {
    /** Copies the lists. */
    public Manifests {
        objects = List.copyOf(objects);
        flaws = List.copyOf(flaws);
    }

    /**
     * Reads texts.
     *
     * @param texts YAML, JSON, or Markdown with fenced YAML
     * @param namespace where objects land that name no namespace
     * @return the objects; what is broken is a flaw, never an exception
     */
    public static Manifests read(Collection<SourceText> texts, DnsLabel namespace) {
        ManifestReading reading = new ManifestReading(namespace);
        texts.forEach(reading::read);
        return reading.manifests();
    }

    /**
     * The objects of one kind.
     *
     * @param type the kind's Java type
     * @return them, each with its manifest, in order
     * @param <T> the kind
     */
    public <T extends Resource> Stream<Typed<T>> of(Class<T> type) {
        return objects.stream()
                .filter(object -> type.isInstance(object.resource()))
                .map(object -> new Typed<>(object, type.cast(object.resource())));
    }

    /**
     * The pods that the objects make.
     *
     * @return the workloads, in order
     */
    public List<Workload> workloads() {
        return objects.stream().flatMap(object -> Workload.of(object).stream()).toList();
    }

    /**
     * An object as what it is.
     *
     * @param manifest where it stands
     * @param resource the object
     * @param <T> its kind
     */
    public record Typed<T extends Resource>(Manifest manifest, T resource) {
        /** The namespace that it lands in. */
        public String namespace() {
            return manifest.namespace();
        }

        /** Its name; empty when it has none. */
        public String name() {
            return manifest.name();
        }
    }
}
