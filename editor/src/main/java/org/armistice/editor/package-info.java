/** What somebody who writes a rulebook is shown, whatever the editor; start at {@link org.armistice.editor.Editor}. */
@NullMarked
package org.armistice.editor;

import org.jspecify.annotations.NullMarked;
