/** The words that rulebooks use and add; start at {@link org.armistice.rules.language.words.Lexicon}. */
@NullMarked
package org.armistice.rules.language.words;

import org.jspecify.annotations.NullMarked;
