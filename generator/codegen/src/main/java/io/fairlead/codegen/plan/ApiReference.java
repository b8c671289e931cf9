package io.fairlead.codegen.plan;

import io.fairlead.codegen.schema.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The places of types in the published reference of the Kubernetes API. */
final class ApiReference {
    private final String page;
    private final Map<String, String> groups = new TreeMap<>();

    ApiReference(Schema schema) {
        this.page = "https://kubernetes.io/docs/reference/generated/kubernetes-api/v1." + schema.newest() + "/#";
        schema.types()
                .values()
                .forEach(type -> type.kinds().stream()
                        .limit(1)
                        .forEach(kind ->
                                groups.put(JavaNames.type(type.name()).packageName(), JavaNames.group(kind.group()))));
    }

    /** The address of a type's description: type, version and group in its anchor. */
    String page(String definition) {
        JavaName name = JavaNames.type(definition);
        String[] parts = name.packageName().split("\\.", -1);
        String version = parts[parts.length - 1];
        String label = parts[parts.length - 2];
        String group = groups.getOrDefault(name.packageName(), label);
        String anchor = name.simpleName() + "-" + version + "-" + (group.isEmpty() ? label : group.replace('.', '-'));
        return page + anchor.toLowerCase(Locale.ROOT);
    }
}
