package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.constructorBuilder;
import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.EnumPlan;

/** Emits one closed set of texts. */
final class EmitEnum {
    private EmitEnum() {}

    static TypeSpec emit(EnumPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(JavaTypes.of(plan.name()))
                .addModifiers(PUBLIC)
                .addSuperinterface(JavaTypes.API_ENUM)
                .addJavadoc(Sentences.ofEnum(plan));
        plan.constants()
                .forEach((name, text) -> type.addEnumConstant(
                        name,
                        TypeSpec.anonymousClassBuilder("$S", text)
                                .addJavadoc(Sentences.ofConstant(text))
                                .build()));
        return type.addField(JavaTypes.STRING, "value", PRIVATE, FINAL)
                .addMethod(constructorBuilder()
                        .addParameter(JavaTypes.STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(text("value"))
                .addMethod(text("toString"))
                .addMethod(fromValue(plan))
                .build();
    }

    private static MethodSpec text(String method) {
        return methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(JavaTypes.STRING)
                .addStatement("return value")
                .build();
    }

    private static MethodSpec fromValue(EnumPlan plan) {
        return methodBuilder("fromValue")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("The constant of a text, with its case; empty when the set does not have it.")
                .returns(JavaTypes.optional(JavaTypes.of(plan.name())))
                .addParameter(JavaTypes.STRING, "value")
                .addStatement("return $T.find(values(), value)", JavaTypes.API_ENUM)
                .build();
    }
}
