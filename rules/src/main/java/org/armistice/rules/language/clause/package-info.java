/** From the tokens of a statement to typed conditions and effects; start at {@link org.armistice.rules.language.clause.Readers}. */
@NullMarked
package org.armistice.rules.language.clause;

import org.jspecify.annotations.NullMarked;
