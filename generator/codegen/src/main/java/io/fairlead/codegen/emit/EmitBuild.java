package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;

/** The last step of a builder: check what is required, make the object. */
final class EmitBuild implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        MethodSpec.Builder build = methodBuilder("build")
                .addAnnotation(Override.class)
                .addAnnotation(JavaTypes.CHECK_RETURN_VALUE)
                .addModifiers(PUBLIC)
                .returns(JavaTypes.of(plan.name()));
        String simpleName = plan.name().simpleName();
        if (!plan.requiredFields().isEmpty()) {
            builder.addMethod(missing(plan));
            builder.addMethod(completed(plan));
            build.addStatement("$T.verify($S, missing())", JavaTypes.FIELDS, simpleName);
        }
        build.addStatement(
                plan.fields().isEmpty() ? "return new $T()" : "return new $T(this)", JavaTypes.of(plan.name()));
        builder.addMethod(build.build());
    }

    private static MethodSpec missing(TypePlan plan) {
        CodeBlock fields = plan.requiredFields().stream()
                .map(field -> CodeBlock.of("$S, $N", field.wireName(), field.javaName()))
                .collect(CodeBlock.joining(",$W"));
        return methodBuilder("missing")
                .addModifiers(PRIVATE)
                .returns(ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING))
                .addStatement("return $T.missing($L)", JavaTypes.FIELDS, fields)
                .build();
    }

    private static MethodSpec completed(TypePlan plan) {
        MethodSpec.Builder completed =
                methodBuilder("completed").addModifiers(PRIVATE).returns(ClassName.bestGuess("Builder"));
        if (EmitRead.readsZeroValues(plan)) {
            completed.addParameter(JavaTypes.OBJECT_READER, "in");
        }
        for (FieldPlan field : plan.requiredFields()) {
            completed
                    .beginControlFlow("if ($N == null)", field.javaName())
                    .addStatement("$N = $L", field.javaName(), ZeroValues.of(field.shape()))
                    .endControlFlow();
        }
        return completed.addStatement("return this").build();
    }
}
