package org.armistice.experiments.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.draw.Factors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;

/** What was drawn for a run of an ensemble, as changes with which the run can be played once more. */
public final class Drawn {
    private Drawn() {}

    /**
     * The changes.
     *
     * @param prepared what the runs of the ensemble are played with
     * @param drawn values in base units by ids of assumptions
     * @param asked what they were asked for by, for errors
     * @throws BadInput if one of the assumptions is not there
     */
    public static List<Change> changes(Prepared prepared, Map<String, Long> drawn, Position asked) {
        Factors factors = Factors.of(prepared.scenario(), prepared.checked());
        List<Change> changes = new ArrayList<>();
        drawn.forEach((id, value) -> {
            Factor factor = factors.find(id)
                    .orElseThrow(() -> new BadInput(new Problem(asked, "there is no assumption '" + id + "'.")));
            changes.add(new Change(factor.path(), factor.text(value)));
        });
        return changes;
    }
}
