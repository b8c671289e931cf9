package io.fairlead.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.fairlead.codegen.plan.EnumPlan;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;
import java.util.stream.Collectors;

/** The Javadoc of generated code, in words of our own. */
final class Sentences {
    private Sentences() {}

    /** A name of the API in code font; nothing in it can end the tag or the comment. */
    static String code(String name) {
        return "{@code " + safe(name) + "}";
    }

    static CodeBlock ofType(TypePlan plan) {
        String text = plan.kind()
                .map(kind -> "The kind " + code(kind.kind()) + " of " + code(kind.apiVersion()) + ", "
                        + (kind.namespaced() ? "an object of a namespace." : "an object of the whole cluster."))
                .orElse("The type " + code(plan.name().simpleName()) + " of the Kubernetes API.");
        return block(text
                + plan.since()
                        .map(minor -> " Since Kubernetes 1." + minor + ".")
                        .orElse(""));
    }

    static CodeBlock ofField(TypePlan plan, FieldPlan field) {
        StringBuilder text = new StringBuilder("The field ").append(code(field.wireName()));
        if (field.required()) {
            text.append("; required");
        } else if (field.shape().isCollection()) {
            text.append("; empty when absent");
        } else {
            text.append(", if present");
        }
        text.append(field.mapKeys().isEmpty() ? "." : ". " + keys(field));
        field.since()
                .ifPresent(minor ->
                        text.append(" Since Kubernetes 1.").append(minor).append('.'));
        return block(text.toString());
    }

    static CodeBlock ofEnum(EnumPlan plan) {
        return block("The values of the closed set " + code(plan.name().simpleName()) + ".");
    }

    static CodeBlock ofConstant(String text) {
        return block(text.isEmpty() ? "The empty text." : "The text " + code(text) + ".");
    }

    private static String keys(FieldPlan field) {
        return "No two items have the same "
                + field.mapKeys().stream().map(Sentences::code).collect(Collectors.joining(" and ")) + ".";
    }

    private static CodeBlock block(String text) {
        return CodeBlock.of("$L", text);
    }

    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9 _.+:,$\\[\\]-]", "?");
    }
}
