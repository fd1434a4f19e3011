/** The clock; start at {@link org.armistice.simulator.calendar.CalendarClock}. */
@NullMarked
package org.armistice.simulator.calendar;

import org.jspecify.annotations.NullMarked;
