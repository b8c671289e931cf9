package io.fairlead.codegen.emit;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fairlead.codegen.plan.FieldPlan;

/** What all methods of builders have in common. */
final class Setters {
    private Setters() {}

    static MethodSpec.Builder method(String name, CodeBlock javadoc) {
        return methodBuilder(name).addModifiers(PUBLIC).addJavadoc(javadoc).returns(ClassName.bestGuess("Builder"));
    }

    /** A method with one parameter, named like the field, that assigns a new state of the field. */
    static MethodSpec assign(String name, CodeBlock javadoc, TypeName parameter, FieldPlan field, CodeBlock state) {
        return method(name, javadoc)
                .addParameter(parameter, field.javaName())
                .addStatement("this.$N = $L", field.javaName(), state)
                .addStatement("return this")
                .build();
    }

    static MethodSpec clear(FieldPlan field) {
        return method("clear" + field.capitalName(), CodeBlock.of("Makes $L absent.", Sentences.code(field.wireName())))
                .addStatement("this.$N = null", field.javaName())
                .addStatement("return this")
                .build();
    }
}
