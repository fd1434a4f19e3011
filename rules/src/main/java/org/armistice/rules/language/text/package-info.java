/** Rulebooks as text: Markdown, blocks, statements, tokens; start at {@link org.armistice.rules.language.text.Document}. */
@NullMarked
package org.armistice.rules.language.text;

import org.jspecify.annotations.NullMarked;
