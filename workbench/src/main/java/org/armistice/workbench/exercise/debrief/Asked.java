package org.armistice.workbench.exercise.debrief;

import java.util.List;
import org.armistice.exercise.debrief.DebriefReport;

/**
 * An inquiry as it is now.
 *
 * @param id from 1
 * @param kind {@code luck} or {@code otherwise}
 * @param state {@code waiting}, {@code running}, {@code done}, {@code stopped} or {@code failed}
 * @param done how many times it has been played
 * @param total how many times it is to be played
 * @param luck what is found so far, if other luck was asked for
 * @param alternatives what is found, if another decision was asked for
 * @param message why it failed; empty otherwise
 */
public record Asked(
        int id,
        String kind,
        String state,
        int done,
        int total,
        List<DebriefReport.Luck> luck,
        List<DebriefReport.Alternative> alternatives,
        String message) {
    /** What is asked. */
    public enum Kind {
        LUCK,
        OTHERWISE
    }
}
