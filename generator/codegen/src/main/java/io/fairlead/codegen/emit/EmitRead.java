package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.Shape;
import io.fairlead.codegen.plan.TypePlan;

/** The static method that reads an object from a token stream. */
final class EmitRead implements TypeFeature {
    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        String name = plan.name().simpleName();
        MethodSpec.Builder read = methodBuilder("read")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc(
                        "Reads $L; what it does not take is reported to the reader and left out, what is missing is empty or zero.",
                        article(name))
                .returns(JavaTypes.optional(JavaTypes.of(plan.name())))
                .addParameter(JavaTypes.OBJECT_READER, "in")
                .beginControlFlow("if (!in.startObject())")
                .addStatement("return $T.empty()", JavaTypes.OPTIONAL)
                .endControlFlow()
                .addStatement("Builder builder = new Builder()")
                .beginControlFlow("while (in.nextField())");
        addFields(plan, read);
        read.endControlFlow();
        if (plan.requiredFields().isEmpty()) {
            read.addStatement("in.endObject($T.of())", JavaTypes.LIST)
                    .addStatement("return $T.of(builder.build())", JavaTypes.OPTIONAL);
        } else {
            read.addStatement("in.endObject(builder.missing())")
                    .addStatement(
                            "return $T.of(builder.completed($L).build())",
                            JavaTypes.OPTIONAL,
                            readsZeroValues(plan) ? "in" : "");
        }
        type.addMethod(read.build());
    }

    /** Whether a missing required field is itself an object. */
    static boolean readsZeroValues(TypePlan plan) {
        return plan.requiredFields().stream().anyMatch(field -> ZeroValues.areRead(field.shape()));
    }

    private static void addFields(TypePlan plan, MethodSpec.Builder read) {
        read.beginControlFlow("switch (in.field())");
        plan.kind()
                .ifPresent(kind -> read.addStatement("case $S -> in.constant($S)", "apiVersion", kind.apiVersion())
                        .addStatement("case $S -> in.constant($S)", "kind", kind.kind()));
        for (FieldPlan field : plan.fields()) {
            read.addStatement("case $S -> builder.$N = $L", field.wireName(), field.javaName(), value(field.shape()));
        }
        read.addStatement("default -> in.unknownField()").endControlFlow();
    }

    private static CodeBlock value(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return CodeBlock.of("in.$L()", method(scalar));
        } else if (shape instanceof Shape.Choice choice) {
            return CodeBlock.of("in.oneOf($T.values())", JavaTypes.of(choice.type()));
        } else if (shape instanceof Shape.Reference reference) {
            return CodeBlock.of("$T.read(in).orElse(null)", JavaTypes.of(reference.type()));
        } else if (shape instanceof Shape.ListOf list) {
            return collection("list", "objects", list.element());
        } else if (shape instanceof Shape.MapOf map) {
            return collection("map", "objectMap", map.element());
        }
        throw new IllegalArgumentException("cannot read " + shape);
    }

    private static CodeBlock collection(String ofScalars, String ofObjects, Shape element) {
        if (element instanceof Shape.Reference reference) {
            return CodeBlock.of("in.$L($T::read)", ofObjects, JavaTypes.of(reference.type()));
        } else if (element instanceof Shape.Scalar scalar) {
            return CodeBlock.of("in.$L($T::$L)", ofScalars, JavaTypes.OBJECT_READER, method(scalar));
        }
        if (element instanceof Shape.Choice choice) {
            return CodeBlock.of("in.$L(item -> item.oneOf($T.values()))", ofScalars, JavaTypes.of(choice.type()));
        } else if (element instanceof Shape.ListOf list && list.element() instanceof Shape.Scalar scalar) {
            return CodeBlock.of("in.$L(item -> item.list($T::$L))", ofScalars, JavaTypes.OBJECT_READER, method(scalar));
        }
        throw new IllegalArgumentException("cannot read collections of " + element);
    }

    private static String method(Shape.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "string";
            case BYTES -> "bytes";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case DOUBLE -> "number";
            case BOOLEAN -> "bool";
            case QUANTITY -> "quantity";
            case INT_OR_STRING -> "intOrString";
            case TIME -> "time";
            case MICRO_TIME -> "microTime";
            case JSON -> "json";
        };
    }

    private static String article(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + Sentences.code(name);
    }
}
