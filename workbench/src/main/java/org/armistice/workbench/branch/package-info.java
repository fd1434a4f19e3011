/** Branches of runs; start at {@link org.armistice.workbench.branch.BranchRoutes}. */
@NullMarked
package org.armistice.workbench.branch;

import org.jspecify.annotations.NullMarked;
