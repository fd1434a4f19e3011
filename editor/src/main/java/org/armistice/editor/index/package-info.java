/** What is declared in rulebooks and where it is used; start at {@link org.armistice.editor.index.Analysis}. */
@NullMarked
package org.armistice.editor.index;

import org.jspecify.annotations.NullMarked;
