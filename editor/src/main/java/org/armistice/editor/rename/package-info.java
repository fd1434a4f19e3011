/** Other names for what is declared, with the proof that rules still mean the same; start at {@link
 * org.armistice.editor.rename.Renames}. */
@NullMarked
package org.armistice.editor.rename;

import org.jspecify.annotations.NullMarked;
