package io.fairlead.codegen.plan;

import java.util.Map;

/**
 * A generated enum.
 *
 * @param name the Java name
 * @param constants the text of each constant by its Java name, in the order of the texts
 */
public record EnumPlan(JavaName name, Map<String, String> constants) {}
