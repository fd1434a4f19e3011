/** The reference of all words; start at {@link org.armistice.app.vocabulary.VocabularyReference}. */
@NullMarked
package org.armistice.app.vocabulary;

import org.jspecify.annotations.NullMarked;
