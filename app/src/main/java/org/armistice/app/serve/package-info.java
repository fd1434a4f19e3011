/** The command that opens the workbench; start at {@link org.armistice.app.serve.ServeCommand}. */
@NullMarked
package org.armistice.app.serve;

import org.jspecify.annotations.NullMarked;
