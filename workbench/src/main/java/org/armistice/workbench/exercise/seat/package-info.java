/** Who sits where: codes and tokens; see {@link org.armistice.workbench.exercise.seat.Seats}. */
@NullMarked
package org.armistice.workbench.exercise.seat;

import org.jspecify.annotations.NullMarked;
