package io.fairlead.codegen.plan;

import java.util.List;
import java.util.Optional;

/**
 * A generated object type.
 *
 * @param name the Java name
 * @param kind what makes it a resource; empty for a part of other types
 * @param fields the fields in the order of writing, without apiVersion and kind of a resource
 * @param since the minor that brought it, when that is not the oldest captured one
 * @param reference the page of the Kubernetes API reference that describes it
 */
public record TypePlan(
        JavaName name, Optional<KindPlan> kind, List<FieldPlan> fields, Optional<Integer> since, String reference) {
    /** The fields without which an object cannot be built. */
    public List<FieldPlan> requiredFields() {
        return fields.stream().filter(FieldPlan::required).toList();
    }
}
