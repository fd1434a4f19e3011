package org.armistice.workbench.exercise;

import io.javalin.http.ConflictResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.adjudication.Played;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;
import org.armistice.workbench.intervention.Interventions;
import org.armistice.workbench.run.Order;
import org.armistice.workbench.run.Player;

/**
 * Keeps what was played as a run like any other, so that its events can be asked why, and why not, and it can be branched: what was
 * decided is kept as what-ifs of the scenario, and the run is played with them.
 */
final class KeptTurns {
    private final Interventions interventions;
    private final Player player;

    KeptTurns(Interventions interventions, Player player) {
        this.interventions = interventions;
        this.player = player;
    }

    /** The name of the run up to the last turn that was played. */
    String keep(Table table) {
        Played played = table.session().played();
        if (played.run().days() < 1) {
            throw new ConflictResponse("No day has been played yet.");
        }
        Scenario scenario = played.prepared().scenario();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, WhatIf> whatIf : played.prepared().whatIfs().entrySet()) {
            String text = whatIf.getValue().file().text();
            names.add(interventions.keepWhole(table.id() + "-" + whatIf.getKey(), text, scenario));
        }
        return player.play(
                new Order(scenario.id(), table.session().seed(), played.run().days(), List.of(), names, List.of()));
    }
}
