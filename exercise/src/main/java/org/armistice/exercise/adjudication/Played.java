package org.armistice.exercise.adjudication;

import java.util.List;
import org.armistice.exercise.plan.Inject;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;

/**
 * What came of the turns up to one.
 *
 * @param turn the last that was played
 * @param prepared what was played: the scenario with all that people changed, as what-ifs, so that anybody can play it again
 * @param run from the first day of the scenario to the last of the turn, its world as on that evening
 * @param came the injects that came in this turn, by day
 */
public record Played(int turn, Prepared prepared, Run run, List<Came> came) {
    public Played {
        came = List.copyOf(came);
    }

    /** @param day on whose morning it came */
    public record Came(Inject inject, int day) {}
}
