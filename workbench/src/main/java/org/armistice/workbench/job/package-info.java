/** Work in the background that can be watched, stopped and gone on with; start at {@link org.armistice.workbench.job.Jobs}. */
@NullMarked
package org.armistice.workbench.job;

import org.jspecify.annotations.NullMarked;
