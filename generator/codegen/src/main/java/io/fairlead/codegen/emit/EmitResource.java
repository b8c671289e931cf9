package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.KindPlan;
import io.fairlead.codegen.plan.TypePlan;

/** What makes a type a resource: its kind, its constant and its metadata. */
final class EmitResource implements TypeFeature {
    private static final ClassName METADATA = ClassName.get(JavaTypes.KUBERNETES + ".meta.v1", "ObjectMeta");

    private static final ClassName GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");

    @Override
    public void emit(TypePlan plan, TypeSpec.Builder type, TypeSpec.Builder builder) {
        plan.kind().ifPresent(kind -> {
            ClassName name = JavaTypes.of(plan.name());
            type.addSuperinterface(JavaTypes.RESOURCE)
                    .addField(constant(kind, name))
                    .addMethod(text("apiVersion", kind.apiVersion()))
                    .addMethod(text("kind", kind.kind()))
                    .addMethod(resourceType(name))
                    .addMethod(withMetadata(name))
                    .addMethod(writeTo());
        });
    }

    private static FieldSpec constant(KindPlan kind, ClassName name) {
        TypeName constantType = ParameterizedTypeName.get(JavaTypes.RESOURCE_TYPE, name);
        return FieldSpec.builder(constantType, "TYPE", PUBLIC, STATIC, FINAL)
                .addJavadoc("The kind $L of $L.", kind.kind(), kind.apiVersion())
                .initializer(
                        "$T.$L($S, $S, $S, $S, $T.class, $T::read)",
                        JavaTypes.RESOURCE_TYPE,
                        kind.namespaced() ? "namespaced" : "cluster",
                        kind.group(),
                        kind.version(),
                        kind.kind(),
                        kind.plural(),
                        name,
                        name)
                .build();
    }

    private static MethodSpec text(String method, String value) {
        return methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(JavaTypes.STRING)
                .addStatement("return $S", value)
                .build();
    }

    private static MethodSpec resourceType(ClassName name) {
        return methodBuilder("resourceType")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(JavaTypes.RESOURCE_TYPE, name))
                .addStatement("return TYPE")
                .build();
    }

    private static MethodSpec writeTo() {
        return methodBuilder("writeTo")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addParameter(GENERATOR, "out")
                .addStatement("writeDocument(apiVersion(), kind(), out)")
                .build();
    }

    private static MethodSpec withMetadata(ClassName name) {
        return methodBuilder("withMetadata")
                .addAnnotation(Override.class)
                .addAnnotation(JavaTypes.CHECK_RETURN_VALUE)
                .addModifiers(PUBLIC)
                .returns(name)
                .addParameter(METADATA, "metadata")
                .addStatement("return toBuilder().metadata(metadata).build()")
                .build();
    }
}
