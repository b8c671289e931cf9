package io.fairlead.cel;

import java.util.Optional;

/**
 * A rule that can be evaluated.
 *
 * @param expression the rule; empty when it cannot be compiled
 * @param message what makes its message; empty when it has none or that cannot be compiled
 * @param optionalOldSelf whether it is evaluated also where there is no value of before
 */
record CompiledRule(
        Optional<CompiledExpression> expression, Optional<CompiledExpression> message, boolean optionalOldSelf) {
    static CompiledRule broken() {
        return new CompiledRule(Optional.empty(), Optional.empty(), false);
    }

    boolean isTransition() {
        return expression.filter(CompiledExpression::usesOldSelf).isPresent();
    }
}
