/** Runs for other programs; start at {@link org.armistice.workbench.export.ExportRoutes}. */
@NullMarked
package org.armistice.workbench.export;

import org.jspecify.annotations.NullMarked;
