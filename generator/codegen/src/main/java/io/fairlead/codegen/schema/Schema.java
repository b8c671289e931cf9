package io.fairlead.codegen.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All captured facts. */
public final class Schema {
    private final MinorSet minors;
    private final Map<String, SchemaType> types = new LinkedHashMap<>();

    Schema(MinorSet minors, List<SchemaType> types) {
        this.minors = minors;
        types.forEach(type -> this.types.put(type.name(), type));
    }

    /** The captured minors. */
    public MinorSet minors() {
        return minors;
    }

    /** The newest captured minor. */
    public int newest() {
        return minors.minors().last();
    }

    /** The types by the name of their definition, in the order of the resource. */
    public Map<String, SchemaType> types() {
        return Collections.unmodifiableMap(types);
    }

    /** The type of that name; empty when no minor has it. */
    public Optional<SchemaType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
