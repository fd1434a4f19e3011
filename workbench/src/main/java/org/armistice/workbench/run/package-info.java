/** Runs that are played from the page and kept; start at {@link org.armistice.workbench.run.RunRoutes}. */
@NullMarked
package org.armistice.workbench.run;

import org.jspecify.annotations.NullMarked;
