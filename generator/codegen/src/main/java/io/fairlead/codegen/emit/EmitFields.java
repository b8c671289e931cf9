package io.fairlead.codegen.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;
import java.util.Objects;

/** The final fields of a type and the constructor that takes them from a builder. */
final class EmitFields implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
        if (!plan.fields().isEmpty()) {
            constructor.addParameter(ClassName.bestGuess("Builder"), "from");
        }
        for (FieldPlan field : plan.fields()) {
            TypeName fieldType = JavaTypes.of(field.shape());
            type.addField(
                    field.required() ? fieldType : JavaTypes.nullable(fieldType), field.javaName(), PRIVATE, FINAL);
            addAssignment(field, constructor);
        }
        type.addMethod(constructor.build());
    }

    private static void addAssignment(FieldPlan field, MethodSpec.Builder constructor) {
        String format = field.shape().isCollection() ? "$T.frozen(from.$N)" : "from.$N";
        Object[] arguments = field.shape().isCollection()
                ? new Object[] {JavaTypes.FIELDS, field.javaName()}
                : new Object[] {field.javaName()};
        CodeBlock value = CodeBlock.of(format, arguments);
        if (field.required()) {
            constructor.addStatement("this.$N = $T.requireNonNull($L)", field.javaName(), Objects.class, value);
        } else {
            constructor.addStatement("this.$N = $L", field.javaName(), value);
        }
    }
}
