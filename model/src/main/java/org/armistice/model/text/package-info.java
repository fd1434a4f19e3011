/** Text files as they are read from disk; start at {@link org.armistice.model.text.TextFile}. */
@NullMarked
package org.armistice.model.text;

import org.jspecify.annotations.NullMarked;
