package io.fairlead.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.fairlead.codegen.plan.EnumPlan;
import io.fairlead.codegen.plan.FieldPlan;
import io.fairlead.codegen.plan.TypePlan;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Javadoc of generated code, in words of our own. */
final class Sentences {
    private static final Map<String, String> OWN = SentenceFile.read("sentences.txt");

    private Sentences() {}

    /** A name of the API in code font; nothing in it can end the tag or the comment. */
    static String code(String name) {
        return "{@code " + safe(name) + "}";
    }

    static CodeBlock ofType(TypePlan plan) {
        StringBuilder text = new StringBuilder();
        String own = OWN.getOrDefault(key(plan), "");
        text.append(own.isEmpty() ? plain(plan) : own);
        plan.kind()
                .filter(kind -> !own.isEmpty())
                .ifPresent(kind -> text.append(" ").append(plain(plan)));
        plan.since()
                .ifPresent(minor ->
                        text.append(" Since Kubernetes 1.").append(minor).append('.'));
        text.append("\n\n@see <a href=\"").append(plan.reference()).append("\">Kubernetes API reference</a>");
        return block(text.toString());
    }

    private static String plain(TypePlan plan) {
        return plan.kind()
                .map(kind -> "The kind " + code(kind.kind()) + " of " + code(kind.apiVersion()) + ", "
                        + (kind.namespaced() ? "an object of a namespace." : "an object of the whole cluster."))
                .orElse("The type " + code(plan.name().simpleName()) + " of the Kubernetes API.");
    }

    static CodeBlock ofField(TypePlan plan, FieldPlan field) {
        String own = OWN.getOrDefault(key(plan) + "." + field.wireName(), "");
        StringBuilder text = new StringBuilder();
        text.append(own.isEmpty() ? "The field " + code(field.wireName()) + "." : own);
        text.append(presence(field));
        text.append(field.mapKeys().isEmpty() ? "" : " " + keys(field));
        text.append(field.confidential() ? " Kept out of the object's text." : "");
        field.since()
                .ifPresent(minor ->
                        text.append(" Since Kubernetes 1.").append(minor).append('.'));
        return block(text.toString());
    }

    private static String presence(FieldPlan field) {
        if (field.required()) {
            return " Required.";
        }
        return field.shape().isCollection()
                ? " Empty when absent; {@link #has" + field.capitalName() + "()} tells the two apart."
                : " Optional.";
    }

    /** The name under which a type has a sentence of its own: group, version and type. */
    static String key(TypePlan plan) {
        return plan.name().toString().substring(JavaTypes.KUBERNETES.length() + 1);
    }

    /** The names that have a sentence of their own. */
    static Set<String> ownKeys() {
        return Collections.unmodifiableSet(OWN.keySet());
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
