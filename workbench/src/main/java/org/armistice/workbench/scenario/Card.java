package org.armistice.workbench.scenario;

import java.time.LocalDate;
import java.util.List;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.workbench.server.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in a list.
 *
 * @param id the name of its folder
 * @param summary one or two sentences, or empty
 * @param firstDay null if the scenario cannot be read
 * @param days how many a run has
 * @param places how many
 * @param forces how many
 * @param factions names
 * @param problems why it cannot be read; empty if it can
 */
record Card(
        String id,
        String title,
        String summary,
        @Nullable LocalDate firstDay,
        int days,
        int places,
        int forces,
        List<String> factions,
        List<Refusal.Wrong> problems) {
    static Card of(Shelf shelf, String name) {
        try {
            Scenario scenario = shelf.scenario(name);
            World world = scenario.createWorld();
            return new Card(
                    name,
                    scenario.title(),
                    scenario.summary(),
                    scenario.firstDay(),
                    scenario.days(),
                    world.list(Place.TYPE).size(),
                    world.list(Force.TYPE).size(),
                    world.list(Faction.TYPE).stream().map(Faction::getName).toList(),
                    List.of());
        } catch (BadInput e) {
            return new Card(
                    name,
                    name,
                    "",
                    null,
                    0,
                    0,
                    0,
                    List.of(),
                    Refusal.of("", e.problems()).problems());
        }
    }
}
