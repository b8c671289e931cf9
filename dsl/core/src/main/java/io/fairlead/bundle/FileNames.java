package io.fairlead.bundle;

import io.fairlead.kubernetes.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * File names of objects: {@code 50-service-backend.yaml}, and {@code 50-service-staging.backend.yaml} in a bundle of
 * several namespaces.
 *
 * <p>The number is the step of the apply order, so that {@code kubectl apply -f} of the folder keeps it. A name that is
 * taken already gets a number at its end.
 */
final class FileNames {
    private static final int LONGEST = 180;

    private FileNames() {}

    static List<String> of(List<Document> documents, Function<Document, String> folder) {
        boolean severalNamespaces = documents.stream()
                        .flatMap(document -> document.resource().namespace().stream())
                        .distinct()
                        .count()
                > 1;
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Document document : documents) {
            names.add(free(folder.apply(document) + stem(document.resource(), severalNamespaces), taken));
        }
        return names;
    }

    private static String free(String stem, Set<String> taken) {
        String name = stem + ".yaml";
        for (int number = 2; !taken.add(name); number++) {
            name = stem + "-" + number + ".yaml";
        }
        return name;
    }

    private static String stem(Resource resource, boolean withNamespace) {
        String namespace = withNamespace ? resource.namespace().orElse("") : "";
        String stem = String.format(Locale.ROOT, "%02d-", ApplyOrder.step(resource.kind()))
                + part(resource.kind()) + "-" + (namespace.isEmpty() ? "" : part(namespace) + ".")
                + part(resource.name().orElse("unnamed"));
        return stem.substring(0, Math.min(LONGEST, stem.length())).replaceAll("\\.+$", "");
    }

    /** A text as one part of a file name: lower case, nothing that a file system or a shell reads in its own way. */
    static String part(String text) {
        String part =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("^\\.+", "");
        return part.isEmpty() ? "-" : part;
    }
}
