/** What there is to talk about afterwards; start at {@link org.armistice.exercise.debrief.Debriefing}. */
@NullMarked
package org.armistice.exercise.debrief;

import org.jspecify.annotations.NullMarked;
