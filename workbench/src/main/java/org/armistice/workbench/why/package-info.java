/** Events, their causes, and what did not happen; start at {@link org.armistice.workbench.why.WhyRoutes}. */
@NullMarked
package org.armistice.workbench.why;

import org.jspecify.annotations.NullMarked;
