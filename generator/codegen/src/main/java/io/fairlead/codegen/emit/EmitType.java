package io.fairlead.codegen.emit;

import static com.palantir.javapoet.TypeSpec.classBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.codegen.plan.TypePlan;
import java.util.List;

/** Emits one object type: the list of features is its table of contents. */
final class EmitType {
    private static final List<TypeFeature> FEATURES = List.of(
            new EmitResource(),
            new EmitFields(),
            new EmitAccessors(),
            new EmitValues(),
            new EmitRead(),
            new EmitBuilderState(),
            new EmitSingleSetters(),
            new EmitListMethods(),
            new EmitMapMethods(),
            new EmitBuild());

    private EmitType() {}

    static TypeSpec emit(TypePlan plan) {
        TypeSpec.Builder type = classBuilder(JavaTypes.of(plan.name()))
                .addModifiers(PUBLIC, FINAL)
                .superclass(JavaTypes.API_OBJECT)
                .addJavadoc(Sentences.ofType(plan));
        TypeSpec.Builder builder = classBuilder("Builder")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addSuperinterface(ParameterizedTypeName.get(JavaTypes.OBJECT_BUILDER, JavaTypes.of(plan.name())))
                .addJavadoc(
                        "The state from which a {@code $L} is built.",
                        plan.name().simpleName());
        FEATURES.forEach(feature -> feature.emit(plan, type, builder));
        return type.addType(builder.build()).build();
    }
}
