package io.fairlead.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.JavaName;
import io.fairlead.codegen.plan.Shape;
import io.fairlead.codegen.plan.TypePlan;
import java.util.Collection;

/** The builder methods of lists: replace, add, clear. */
final class EmitListMethods implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        for (FieldPlan field : plan.fields()) {
            if (field.shape() instanceof Shape.ListOf list) {
                addReplace(field, list.element(), builder);
                addAdd(field, list.element(), builder);
                if (list.element() instanceof Shape.Reference reference) {
                    addAddWithBuilder(field, reference.type(), builder);
                }
                builder.addMethod(Setters.clear(field));
            }
        }
    }

    private static void addReplace(FieldPlan field, Shape element, TypeSpec.Builder builder) {
        TypeName items = ParameterizedTypeName.get(
                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(JavaTypes.of(element)));
        CodeBlock javadoc = CodeBlock.of(
                "Sets $L to these items; none makes it present and empty.", Sentences.code(field.wireName()));
        CodeBlock state = CodeBlock.of("$T.list($N)", JavaTypes.FIELDS, field.javaName());
        builder.addMethod(Setters.assign(field.javaName(), javadoc, items, field, state));
    }

    private static void addAdd(FieldPlan field, Shape element, TypeSpec.Builder builder) {
        builder.addMethod(Setters.method("add" + field.capitalName(), adds(field))
                .addParameter(ArrayTypeName.of(JavaTypes.of(element)), field.javaName())
                .varargs()
                .addStatement(
                        "this.$1N = $2T.add(this.$1N, $3T.of($1N))", field.javaName(), JavaTypes.FIELDS, JavaTypes.LIST)
                .addStatement("return this")
                .build());
    }

    private static void addAddWithBuilder(FieldPlan field, JavaName element, TypeSpec.Builder builder) {
        builder.addMethod(Setters.method("add" + field.capitalName(), adds(field))
                .addParameter(JavaTypes.change(element), "change")
                .addStatement(
                        "return add$L($T.change($S, change, $T.builder()))",
                        field.capitalName(),
                        JavaTypes.FIELDS,
                        field.wireName() + "[]",
                        JavaTypes.of(element))
                .build());
    }

    private static CodeBlock adds(FieldPlan field) {
        return CodeBlock.of("Adds to the end of $L.", Sentences.code(field.wireName()));
    }
}
