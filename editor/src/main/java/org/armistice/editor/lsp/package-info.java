/** The language server protocol over the service; start at {@link org.armistice.editor.lsp.Serving}. */
@NullMarked
package org.armistice.editor.lsp;

import org.jspecify.annotations.NullMarked;
