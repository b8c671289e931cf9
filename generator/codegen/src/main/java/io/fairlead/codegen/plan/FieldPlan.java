package io.fairlead.codegen.plan;

import java.util.List;
import java.util.Optional;

/**
 * A field of a generated type.
 *
 * @param wireName the name in manifests
 * @param javaName the name of its accessor and builder methods
 * @param shape what it holds
 * @param required whether an object cannot be built without it
 * @param mapKeys the fields that tell list items apart
 * @param confidential whether its values are kept out of logs
 * @param since the minor that brought it, when that is not the oldest captured one
 */
public record FieldPlan(
        String wireName,
        String javaName,
        Shape shape,
        boolean required,
        List<String> mapKeys,
        boolean confidential,
        Optional<Integer> since) {

    /** The Java name with a capital, for names that start with a verb. */
    public String capitalName() {
        return Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
    }
}
