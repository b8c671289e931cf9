package io.fairlead.cel;

import io.fairlead.check.Check;
import io.fairlead.check.CheckOptions;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One line of the table of expressions.
 *
 * @param number which line
 * @param expression the rule
 * @param expected {@code ok}, {@code Invalid}, or {@code refused} for a definition that the server does not take
 */
record ExpressionCase(int number, String expression, String expected) {
    static List<ExpressionCase> all() {
        List<ExpressionCase> cases = new ArrayList<>();
        for (String line : resource("expressions.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int arrow = line.lastIndexOf(" -> ");
                cases.add(new ExpressionCase(
                        cases.size(),
                        line.substring(0, arrow),
                        line.substring(arrow + 4).strip()));
            }
        }
        return cases;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ExpressionCase.class.getResourceAsStream("/cel/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A definition whose spec has the rule. */
    String definition() {
        String rule = "x-kubernetes-validations:\n  - rule: '" + expression.replace("'", "''") + "'\n";
        return """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: things%1$d.example.com}
                spec:
                  group: example.com
                  scope: Namespaced
                  names: {plural: things%1$d, singular: thing%1$d, kind: Thing%1$d, listKind: Thing%1$dList}
                  versions:
                    - name: v1
                      served: true
                      storage: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties:
                            spec:
                """.formatted(number) + (resource("schema.yaml") + rule).indent(14);
    }

    /** An object of that definition. */
    String object() {
        return "apiVersion: example.com/v1\nkind: Thing" + number + "\nmetadata: {name: t}\nspec:\n"
                + resource("object.yaml").indent(2);
    }

    /** What we say. */
    String verdict() {
        String text = definition() + "---\n" + object();
        List<String> codes =
                Check.of(List.of(SourceText.of("t.yaml", text)), CheckOptions.standard()).diagnostics().stream()
                        .map(Diagnostic::code)
                        .map(Object::toString)
                        .toList();
        if (codes.contains("custom/invalid-rule")) {
            return "refused";
        }
        if (codes.equals(List.of("custom/rule-failed"))) {
            return "Invalid";
        }
        return codes.isEmpty() ? "ok" : codes.toString();
    }

    @Override
    public String toString() {
        return expression;
    }
}
