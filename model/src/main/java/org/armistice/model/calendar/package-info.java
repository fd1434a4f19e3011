/** The day, and the numbers that a run assumes; start at {@link org.armistice.model.calendar.Calendar}. */
@NullMarked
package org.armistice.model.calendar;

import org.jspecify.annotations.NullMarked;
