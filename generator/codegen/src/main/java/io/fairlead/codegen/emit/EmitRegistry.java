package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.codegen.plan.ApiPlan;
import io.fairlead.codegen.plan.KindPlan;
import io.fairlead.codegen.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;

/** Emits the registry of all kinds; looking one up loads the class of that kind only. */
final class EmitRegistry {
    private static final TypeName ANY_TYPE =
            ParameterizedTypeName.get(JavaTypes.RESOURCE_TYPE, WildcardTypeName.subtypeOf(Object.class));

    private EmitRegistry() {}

    static TypeSpec emit(ApiPlan plan) {
        return TypeSpec.classBuilder(JavaTypes.RESOURCE_TYPES)
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc("The kinds of the Kubernetes API that have a Java type.")
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(all(plan))
                .addMethod(find(plan))
                .build();
    }

    private static MethodSpec all(ApiPlan plan) {
        List<CodeBlock> constants = new ArrayList<>();
        plan.resources().forEach(type -> constants.add(CodeBlock.of("$T.TYPE", JavaTypes.of(type.name()))));
        return methodBuilder("all")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("All kinds, by group, version and kind. Loads the classes of all of them.")
                .returns(ParameterizedTypeName.get(JavaTypes.LIST, ANY_TYPE))
                .addStatement("return $T.of($L)", JavaTypes.LIST, CodeBlock.join(constants, ",$W"))
                .build();
    }

    private static MethodSpec find(ApiPlan plan) {
        MethodSpec.Builder method = methodBuilder("find")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("The kind of a manifest; empty when there is no Java type for it. "
                        + "Loads the class of this kind only.\n\n"
                        + "@param apiVersion group and version, such as {@code apps/v1}\n"
                        + "@param kind the kind, with its case")
                .returns(JavaTypes.optional(ANY_TYPE))
                .addParameter(JavaTypes.STRING, "apiVersion")
                .addParameter(JavaTypes.STRING, "kind")
                .beginControlFlow("return switch (apiVersion + $S + kind)", " ");
        for (TypePlan type : plan.resources()) {
            KindPlan kind = type.kind().orElseThrow();
            method.addStatement(
                    "case $S -> $T.of($T.TYPE)",
                    kind.apiVersion() + " " + kind.kind(),
                    JavaTypes.OPTIONAL,
                    JavaTypes.of(type.name()));
        }
        return method.addStatement("default -> $T.empty()", JavaTypes.OPTIONAL)
                .addCode("$<};\n")
                .build();
    }
}
