package io.fairlead.codegen.plan;

import java.util.List;

/**
 * All generated types.
 *
 * @param types the object types by name
 * @param enums the enums by name
 */
public record ApiPlan(List<TypePlan> types, List<EnumPlan> enums) {
    /** The types that are resources. */
    public List<TypePlan> resources() {
        return types.stream().filter(type -> type.kind().isPresent()).toList();
    }
}
