package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;

/** The names and values of all fields, from which writing, equality and the text are made. */
final class EmitValues implements TypeFeature {
    private static final TypeName NAMES = ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING);

    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        List<CodeBlock> names = new ArrayList<>();
        List<CodeBlock> values = new ArrayList<>();
        for (FieldPlan field : plan.fields()) {
            names.add(CodeBlock.of("$S", field.wireName()));
            values.add(CodeBlock.of("$N", field.javaName()));
        }
        type.addField(FieldSpec.builder(NAMES, "FIELDS", PRIVATE, STATIC, FINAL)
                .initializer("$T.of($L)", JavaTypes.LIST, CodeBlock.join(names, ",$W"))
                .build());
        type.addMethod(methodBuilder("fieldNames")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(NAMES)
                .addStatement("return FIELDS")
                .build());
        addConfidential(plan, type);
        type.addMethod(methodBuilder("fieldValues")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.nullable(ClassName.get(Object.class))))
                .addStatement("return $T.values($L)", JavaTypes.FIELDS, CodeBlock.join(values, ",$W"))
                .build());
    }

    private static void addConfidential(TypePlan plan, TypeSpec.Builder type) {
        List<CodeBlock> names = plan.fields().stream()
                .filter(FieldPlan::confidential)
                .map(field -> CodeBlock.of("$S", field.wireName()))
                .toList();
        if (!names.isEmpty()) {
            type.addMethod(methodBuilder("confidentialFields")
                    .addAnnotation(Override.class)
                    .addModifiers(PROTECTED)
                    .returns(NAMES)
                    .addStatement("return $T.of($L)", JavaTypes.LIST, CodeBlock.join(names, ",$W"))
                    .build());
        }
    }
}
