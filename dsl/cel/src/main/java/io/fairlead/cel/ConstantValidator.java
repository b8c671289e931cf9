package io.fairlead.cel;

import dev.cel.bundle.Cel;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.validator.CelAstValidator;
import io.fairlead.check.custom.schema.Patterns;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Calls with constants that can only fail: the server finds them before it evaluates anything. */
final class ConstantValidator implements CelAstValidator {
    private static final Set<String> TRUTHS =
            Set.of("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False");
    private static final Set<String> SEARCHES = Set.of("find", "findAll");

    @Override
    public void validate(CelNavigableAst tree, Cel cel, IssuesFactory issues) {
        tree.getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(node -> node.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL)
                .filter(node -> isBroken(node.call()))
                .forEach(node -> issues.addError(
                        node.id(),
                        "the constant cannot be used for " + node.call().function()));
    }

    private static boolean isBroken(CelExpr.CelCall call) {
        List<CelExpr> arguments = call.args();
        if (arguments.isEmpty() || !isText(arguments.get(0))) {
            return false;
        }
        String text = arguments.get(0).constant().stringValue();
        if (SEARCHES.contains(call.function())) {
            return call.target().isPresent() && !Patterns.isValid(text);
        }
        return arguments.size() == 1
                && call.target().isEmpty()
                && switch (call.function()) {
                    case "int" -> isNo(Long::parseLong, text);
                    case "uint" -> isNo(Long::parseUnsignedLong, text);
                    case "bool" -> !TRUTHS.contains(text);
                    case "double" -> isNo(Double::parseDouble, text);
                    default -> false;
                };
    }

    private static boolean isText(CelExpr node) {
        return node.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && node.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private static boolean isNo(Function<String, Object> number, String text) {
        try {
            return number.apply(text) == null;
        } catch (NumberFormatException none) {
            return true;
        }
    }
}
