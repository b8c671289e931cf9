package io.fairlead.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.JavaName;
import io.fairlead.codegen.plan.Shape;
import io.fairlead.codegen.plan.Shape.Scalar;
import io.fairlead.codegen.plan.TypePlan;
import java.util.Objects;

/** The builder methods of fields that hold one value. */
final class EmitSingleSetters implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        for (FieldPlan field : plan.fields()) {
            if (!field.shape().isCollection()) {
                addSetter(field, builder);
                addConversions(field, builder);
                builder.addMethod(Setters.clear(field));
            }
        }
    }

    private static void addSetter(FieldPlan field, TypeSpec.Builder builder) {
        TypeName parameter = JavaTypes.parameter(field.shape());
        CodeBlock state = parameter.isPrimitive()
                ? CodeBlock.of("$N", field.javaName())
                : CodeBlock.of("$T.requireNonNull($N)", Objects.class, field.javaName());
        builder.addMethod(Setters.assign(field.javaName(), sets(field), parameter, field, state));
    }

    private static void addConversions(FieldPlan field, TypeSpec.Builder builder) {
        if (field.shape() == Scalar.INT_OR_STRING) {
            CodeBlock converted = CodeBlock.of("$T.of($N)", JavaTypes.INT_OR_STRING, field.javaName());
            builder.addMethod(Setters.assign(field.javaName(), sets(field), TypeName.INT, field, converted));
            builder.addMethod(Setters.assign(field.javaName(), sets(field), JavaTypes.STRING, field, converted));
        } else if (field.shape() == Scalar.QUANTITY) {
            CodeBlock parsed = CodeBlock.of("$T.parse($N)", JavaTypes.QUANTITY, field.javaName());
            builder.addMethod(Setters.assign(field.javaName(), sets(field), JavaTypes.STRING, field, parsed));
        } else if (field.shape() instanceof Shape.Reference reference) {
            addChange(field, reference.type(), builder);
        }
    }

    private static void addChange(FieldPlan field, JavaName target, TypeSpec.Builder builder) {
        CodeBlock javadoc = CodeBlock.of(
                "Changes $L, starting from its present value or from an empty one.", Sentences.code(field.wireName()));
        builder.addMethod(Setters.method(field.javaName(), javadoc)
                .addParameter(JavaTypes.change(target), "change")
                .addStatement(
                        "$1T start = this.$2N == null ? $3T.builder() : this.$2N.toBuilder()",
                        JavaTypes.builderOf(target),
                        field.javaName(),
                        JavaTypes.of(target))
                .addStatement(
                        "this.$N = $T.change($S, change, start)", field.javaName(), JavaTypes.FIELDS, field.wireName())
                .addStatement("return this")
                .build());
    }

    private static CodeBlock sets(FieldPlan field) {
        return CodeBlock.of("Sets $L.", Sentences.code(field.wireName()));
    }
}
