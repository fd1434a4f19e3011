package org.armistice.experiments.sensitivity.kept;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;

/** Which outcomes can be asked for, and are. */
public final class OutcomeChoice {
    private OutcomeChoice() {}

    /**
     * Those that are asked for.
     *
     * @param asked what they were asked for by, for errors
     * @param more what errors end with: where all of them are listed
     * @throws BadInput if none is asked for, or one that is not there
     */
    public static List<Indicator> choose(List<String> ids, Gauges gauges, Position asked, String more) {
        List<Problem> problems = new ArrayList<>();
        List<Indicator> chosen = new ArrayList<>();
        if (ids.isEmpty()) {
            problems.add(new Problem(asked, "name an outcome, such as handovers." + more));
        }
        List<String> known = gauges.all().stream().map(Indicator::id).toList();
        for (String id : ids) {
            int number = known.indexOf(id);
            if (number < 0) {
                problems.add(
                        new Problem(asked, "there is no outcome '" + id + "'." + Suggestion.maybe(id, known) + more));
            } else if (!chosen.contains(gauges.all().get(number))) {
                chosen.add(gauges.all().get(number));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return chosen;
    }
}
