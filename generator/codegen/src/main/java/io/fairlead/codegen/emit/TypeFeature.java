package io.fairlead.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.TypePlan;

/** One thing that generated types can do. */
interface TypeFeature {
    /**
     * Adds the feature to a type.
     *
     * @param plan the planned type
     * @param type the class
     * @param builder its nested builder
     */
    void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder);
}
