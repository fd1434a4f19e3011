package org.armistice.app.ensemble;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armistice.app.scenario.ScenarioOptions;
import org.armistice.experiments.plan.Drawn;
import org.armistice.experiments.plan.EnsembleManifest;
import org.armistice.experiments.plan.KeptManifest;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.Runs;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;

/**
 * One run of an ensemble, to be played once more.
 *
 * @param drawn what was drawn for it, in base units by ids of assumptions
 */
public record EnsembleRun(Path folder, long seed, Map<String, Long> drawn) {
    /** @throws BadInput if it is no ensemble, or has no run with this seed */
    public static EnsembleRun of(Path folder, long seed) {
        try (Runs runs = EnsembleFolder.open(folder)) {
            return new EnsembleRun(
                    folder,
                    seed,
                    runs.drawn(seed)
                            .orElseThrow(() -> fail("--seed", "this ensemble has no run with the seed " + seed + ".")));
        }
    }

    /**
     * Reads the scenario with what was drawn as changes to it.
     *
     * @throws BadInput if what is chosen is not what the runs of the ensemble were played with
     */
    public Prepared read(ScenarioOptions chosen) {
        Prepared prepared = chosen.read();
        int days = chosen.simulation(prepared).settings().days();
        KeptManifest.checkWorld(folder, EnsembleManifest.world(prepared, days));
        List<Change> changes = Drawn.changes(prepared, drawn, Position.ofFile("--from-ensemble"));
        return changes.isEmpty() ? prepared : chosen.read(changes);
    }

    private static BadInput fail(String option, String message) {
        return new BadInput(new Problem(Position.ofFile(option), message));
    }
}
