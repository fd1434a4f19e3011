package org.armistice.exercise.plan;

import org.armistice.rules.typed.Question;
import org.jspecify.annotations.Nullable;

/**
 * Something for one who plays alone and wonders what a choice leads to.
 *
 * @param text in a sentence or two
 * @param rule key of the rule on which it rests, so that one can read there what holds, and on which grounds
 * @param when what must be so on the evening before the turn; always if null
 */
public record Hint(String text, String rule, @Nullable Question when) {}
