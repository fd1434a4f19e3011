/** Scenarios saved beside others; start at {@link org.armistice.workbench.copy.CopyRoutes}. */
@NullMarked
package org.armistice.workbench.copy;

import org.jspecify.annotations.NullMarked;
