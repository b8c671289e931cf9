package io.fairlead.codegen.plan;

import io.fairlead.codegen.schema.SchemaField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects closed sets: one enum per Go type, with the texts that any field of that type takes. */
final class EnumPlanner {
    private final Map<JavaName, Set<String>> values = new TreeMap<>();

    JavaName add(String definition, SchemaField field) {
        JavaName name = field.enumType().map(JavaNames::type).orElseGet(() -> ownName(definition, field));
        values.computeIfAbsent(name, key -> new TreeSet<>()).addAll(field.values());
        return name;
    }

    List<EnumPlan> plans() {
        List<EnumPlan> plans = new ArrayList<>();
        values.forEach((name, texts) -> {
            Map<String, String> constants = new LinkedHashMap<>();
            for (String text : texts) {
                String before = constants.put(JavaNames.constant(text), text);
                if (before != null) {
                    throw new IllegalArgumentException(
                            name + " has two values with one Java name: " + before + ", " + text);
                }
            }
            plans.add(new EnumPlan(name, constants));
        });
        return plans;
    }

    /** A set without a Go type is named after its only field. */
    private static JavaName ownName(String definition, SchemaField field) {
        JavaName type = JavaNames.type(definition);
        String name = JavaNames.field(field.name());
        return new JavaName(
                type.packageName(), type.simpleName() + Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
}
