package io.fairlead.bundle;

import io.fairlead.kubernetes.UntypedResource;
import io.fairlead.value.JsonValue;
import io.fairlead.yaml.YamlWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a bundle: which document goes where. */
final class BundleFiles {
    private BundleFiles() {}

    static SortedMap<String, String> of(List<Document> documents, BundleFormat format) {
        Map<String, String> inApplyOrder = new LinkedHashMap<>();
        List<String> paths = paths(documents, format);
        for (int i = 0; i < documents.size(); i++) {
            inApplyOrder.merge(paths.get(i), yaml(documents.get(i), format), String::concat);
        }
        SortedMap<String, String> files = new TreeMap<>(inApplyOrder);
        if (format.kustomization()) {
            files.put("kustomization.yaml", kustomization(List.copyOf(inApplyOrder.keySet())));
        }
        return Collections.unmodifiableSortedMap(BundlePath.checked(files));
    }

    private static List<String> paths(List<Document> documents, BundleFormat format) {
        return switch (format.layout()) {
            case SINGLE_FILE -> Collections.nCopies(documents.size(), format.fileName());
            case FILE_PER_OBJECT -> FileNames.of(documents, document -> "");
            case FOLDER_PER_TIER ->
                FileNames.of(
                        documents,
                        document -> document.tier()
                                .map(tier -> FileNames.part(tier) + "/")
                                .orElse(""));
        };
    }

    private static String yaml(Document document, BundleFormat format) {
        String comment = format.sourceLines()
                ? document.declaredAt().map(Object::toString).orElse("")
                : "";
        return YamlWriter.write(document.resource(), comment);
    }

    private static String kustomization(List<String> paths) {
        Map<String, JsonValue> content = new LinkedHashMap<>();
        content.put("apiVersion", JsonValue.of("kustomize.config.k8s.io/v1beta1"));
        content.put("kind", JsonValue.of("Kustomization"));
        content.put("resources", JsonValue.of(paths.stream().map(JsonValue::of).toList()));
        return YamlWriter.write(UntypedResource.of(JsonValue.of(content)));
    }
}
