package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;

/** The methods that read the fields of an object. */
final class EmitAccessors implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        for (FieldPlan field : plan.fields()) {
            type.addMethod(accessor(plan, field));
            if (field.shape().isCollection() && !field.required()) {
                type.addMethod(presence(field));
            }
        }
    }

    private static MethodSpec accessor(TypePlan plan, FieldPlan field) {
        TypeName held = JavaTypes.of(field.shape());
        MethodSpec.Builder method =
                methodBuilder(field.javaName()).addModifiers(PUBLIC).addJavadoc(Sentences.ofField(plan, field));
        if (plan.kind().isPresent() && field.wireName().equals("metadata")) {
            method.addAnnotation(Override.class);
        }
        if (field.required()) {
            return method.returns(field.shape().isCollection() ? held : JavaTypes.parameter(field.shape()))
                    .addStatement("return $N", field.javaName())
                    .build();
        }
        if (field.shape().isCollection()) {
            return method.returns(held)
                    .addStatement("return $T.orEmpty($N)", JavaTypes.FIELDS, field.javaName())
                    .build();
        }
        return method.returns(JavaTypes.optional(held))
                .addStatement("return $T.ofNullable($N)", JavaTypes.OPTIONAL, field.javaName())
                .build();
    }

    private static MethodSpec presence(FieldPlan field) {
        return methodBuilder("has" + field.capitalName())
                .addModifiers(PUBLIC)
                .addJavadoc("Whether $L is present, be it empty.", Sentences.code(field.wireName()))
                .returns(boolean.class)
                .addStatement("return $N != null", field.javaName())
                .build();
    }
}
