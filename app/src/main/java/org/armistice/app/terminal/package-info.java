/** What is written to a terminal or a pipe; start at {@link org.armistice.app.terminal.Terminal}. */
@NullMarked
package org.armistice.app.terminal;

import org.jspecify.annotations.NullMarked;
