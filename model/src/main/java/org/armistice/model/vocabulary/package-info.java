/** All words that rulebooks and scenarios can use; start at {@link org.armistice.model.vocabulary.Vocabulary}. */
@NullMarked
package org.armistice.model.vocabulary;

import org.jspecify.annotations.NullMarked;
