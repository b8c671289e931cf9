package io.fairlead.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.Shape;
import io.fairlead.codegen.plan.Shape.Scalar;
import io.fairlead.codegen.plan.TypePlan;

/** The builder methods of maps: set all, put one, replace one, clear. */
final class EmitMapMethods implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        for (FieldPlan field : plan.fields()) {
            if (field.shape() instanceof Shape.MapOf map) {
                addAll(field, map.element(), builder);
                addPut(field, map.element(), builder);
                addReplace(field, map.element(), builder);
                builder.addMethod(Setters.clear(field));
            }
        }
    }

    private static void addAll(FieldPlan field, Shape element, TypeSpec.Builder builder) {
        TypeName entries = ParameterizedTypeName.get(
                JavaTypes.MAP, JavaTypes.STRING, WildcardTypeName.subtypeOf(JavaTypes.of(element)));
        CodeBlock javadoc = CodeBlock.of(
                "Sets $L to these entries, in their order; none makes it present and empty.",
                Sentences.code(field.wireName()));
        CodeBlock state = CodeBlock.of("$T.map($N)", JavaTypes.FIELDS, field.javaName());
        builder.addMethod(Setters.assign(field.javaName(), javadoc, entries, field, state));
    }

    private static void addPut(FieldPlan field, Shape element, TypeSpec.Builder builder) {
        CodeBlock javadoc = CodeBlock.of(
                "Adds an entry to $L.\n\n@throws IllegalArgumentException if the key has another value already",
                Sentences.code(field.wireName()));
        String name = "put" + field.capitalName();
        builder.addMethod(entry(name, javadoc, element)
                .addStatement(
                        "this.$1N = $2T.$4L(this.$1N, $3S, key, value)",
                        field.javaName(),
                        JavaTypes.FIELDS,
                        field.wireName(),
                        field.confidential() ? "putConfidential" : "put")
                .addStatement("return this")
                .build());
        addParsing(name, javadoc, element, builder);
    }

    private static void addReplace(FieldPlan field, Shape element, TypeSpec.Builder builder) {
        CodeBlock javadoc =
                CodeBlock.of("Sets one entry of $L, whatever it was before.", Sentences.code(field.wireName()));
        String name = "replace" + field.capitalName();
        builder.addMethod(entry(name, javadoc, element)
                .addStatement("this.$1N = $2T.replace(this.$1N, key, value)", field.javaName(), JavaTypes.FIELDS)
                .addStatement("return this")
                .build());
        addParsing(name, javadoc, element, builder);
    }

    private static void addParsing(String name, CodeBlock javadoc, Shape element, TypeSpec.Builder builder) {
        if (element == Scalar.QUANTITY) {
            builder.addMethod(entry(name, javadoc, Scalar.STRING)
                    .addStatement("return $N(key, $T.parse(value))", name, JavaTypes.QUANTITY)
                    .build());
        }
    }

    private static MethodSpec.Builder entry(String name, CodeBlock javadoc, Shape element) {
        return Setters.method(name, javadoc)
                .addParameter(JavaTypes.STRING, "key")
                .addParameter(JavaTypes.parameter(element), "value");
    }
}
