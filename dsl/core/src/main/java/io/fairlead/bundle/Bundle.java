package io.fairlead.bundle;

import io.fairlead.kubernetes.Resource;
import io.fairlead.yaml.YamlWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The objects of an application as documents in apply order.
 *
 * <pre>{@code
 * Bundle bundle = Bundle.of(documents);
 * String yaml = bundle.toYaml();
 * SortedMap<String, String> files = bundle.files(BundleFormat.of(Layout.FILE_PER_OBJECT).withKustomization());
 * }</pre>
 *
 * <p>The order is namespaces and definitions, policies, accounts, configuration, storage, services, workloads, autoscaling
 * and disruption, routes, everything else; within a step by namespace and name. Nothing checks that names are unique.
 */
public final class Bundle {
    private final List<Document> documents;

    private Bundle(List<Document> documents) {
        this.documents = documents;
    }

    /** The bundle of these documents, whatever order they come in. */
    public static Bundle of(Collection<Document> documents) {
        return new Bundle(documents.stream()
                .sorted(Comparator.comparing(Document::resource, ApplyOrder.COMPARATOR))
                .toList());
    }

    /** The bundle of these objects, without origins. */
    public static Bundle ofResources(Collection<? extends Resource> resources) {
        return of(resources.stream().map(Document::of).toList());
    }

    /** The documents in apply order. */
    public List<Document> documents() {
        return documents;
    }

    /** The objects in apply order. */
    public List<Resource> resources() {
        return documents.stream().map(Document::resource).toList();
    }

    /**
     * All documents as one text.
     *
     * @throws io.fairlead.yaml.UnwritableTextException when a text holds half of a surrogate pair
     */
    public String toYaml() {
        return YamlWriter.write(resources());
    }

    /**
     * The text of each file by its relative path, with {@code /} between names.
     *
     * @throws io.fairlead.yaml.UnwritableTextException when a text holds half of a surrogate pair
     */
    public SortedMap<String, String> files(BundleFormat format) {
        return BundleFiles.of(documents, format);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bundle that && documents.equals(that.documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }

    @Override
    public String toString() {
        return "Bundle of " + documents.size() + " documents";
    }
}
