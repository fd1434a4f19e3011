/**
 * The rulebook language: from Markdown to typed rules. Start at {@link org.armistice.rules.language.Rulebooks}.
 *
 * <p>A rulebook goes through four steps, one class each: {@link org.armistice.rules.language.text.Document} finds the fenced
 * blocks, {@link org.armistice.rules.language.text.Lexer} cuts them into tokens, the readers turn the tokens of each
 * statement into typed conditions and effects, and {@link org.armistice.rules.language.clause.Weaver} puts every test at the
 * pattern that can first decide it.
 */
@NullMarked
package org.armistice.rules.language;

import org.jspecify.annotations.NullMarked;
