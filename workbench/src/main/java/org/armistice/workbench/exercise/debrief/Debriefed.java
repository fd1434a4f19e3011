package org.armistice.workbench.exercise.debrief;

import org.armistice.exercise.debrief.DebriefReport;

/** Writes what came of an exercise as a page to pass on. */
@FunctionalInterface
public interface Debriefed {
    String html(DebriefReport report);
}
