package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.constructorBuilder;
import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;

/** The fields of a builder, and how one is made: empty, or from an object. */
final class EmitBuilderState implements TypeFeature {
    private static final ClassName BUILDER = ClassName.bestGuess("Builder");

    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        type.addMethod(methodBuilder("builder")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("A builder without any field.")
                .returns(BUILDER)
                .addStatement("return new Builder()")
                .build());
        type.addMethod(toBuilder(plan));
        builder.addMethod(constructorBuilder().addModifiers(PRIVATE).build());
        plan.fields()
                .forEach(field ->
                        builder.addField(JavaTypes.nullable(JavaTypes.of(field.shape())), field.javaName(), PRIVATE));
    }

    private static MethodSpec toBuilder(TypePlan plan) {
        MethodSpec.Builder method = methodBuilder("toBuilder")
                .addAnnotation(JavaTypes.CHECK_RETURN_VALUE)
                .addModifiers(PUBLIC)
                .addJavadoc("A builder with the fields of this object.")
                .returns(BUILDER);
        if (plan.fields().isEmpty()) {
            return method.addStatement("return new Builder()").build();
        }
        method.addStatement("Builder copy = new Builder()");
        for (FieldPlan field : plan.fields()) {
            method.addStatement("copy.$1N = this.$1N", field.javaName());
        }
        return method.addStatement("return copy").build();
    }
}
