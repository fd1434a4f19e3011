/** The debrief of a table while it is talked about; start at {@link org.armistice.workbench.exercise.debrief.Inquiries}. */
@NullMarked
package org.armistice.workbench.exercise.debrief;

import org.jspecify.annotations.NullMarked;
