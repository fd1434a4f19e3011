/** The text that a scenario encodes, sentence by sentence; start at {@link org.armistice.model.source.SourceSentence}. */
@NullMarked
package org.armistice.model.source;

import org.jspecify.annotations.NullMarked;
