/** Reads the block of a rule, line by line; {@link org.armistice.rules.language.rule.RuleReader} is where it begins. */
@NullMarked
package org.armistice.rules.language.rule;

import org.jspecify.annotations.NullMarked;
