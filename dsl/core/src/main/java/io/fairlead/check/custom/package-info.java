/**
 * Custom resources, judged by the definitions that came along as the API server judges them.
 *
 * <p>Schemas are judged here; CEL rules by whoever is found on the class path ({@link
 * io.fairlead.check.custom.rule.RuleLanguage}).
 */
@NullMarked
package io.fairlead.check.custom;

import org.jspecify.annotations.NullMarked;
