/**
 * Rules after checking: every word resolved, every unit converted, every chain of fields unfolded into patterns. Start
 * at {@link org.armistice.rules.typed.Rule}.
 *
 * <p>While a rule is evaluated its variables live in an {@code Object[]}, one slot each: a {@link
 * org.armistice.model.fact.Fact} or, for the result of a {@link org.armistice.rules.typed.Condition.Total}, a {@link
 * Long} in millionths.
 */
@NullMarked
package org.armistice.rules.typed;

import org.jspecify.annotations.NullMarked;
