/** The command that runs a scenario; start at {@link org.armistice.app.run.RunCommand}. */
@NullMarked
package org.armistice.app.run;

import org.jspecify.annotations.NullMarked;
