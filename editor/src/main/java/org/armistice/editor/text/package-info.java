/** Texts of rulebooks, places in them and changes of them; start at {@link org.armistice.editor.text.Texts}. */
@NullMarked
package org.armistice.editor.text;

import org.jspecify.annotations.NullMarked;
