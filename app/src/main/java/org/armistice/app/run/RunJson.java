package org.armistice.app.run;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.json.Json;
import org.armistice.simulator.Control;
import org.armistice.simulator.DayFigures;
import org.armistice.simulator.Run;
import org.armistice.simulator.folder.EventJson;
import org.armistice.simulator.folder.Manifest;
import org.armistice.simulator.narrative.IdleStep;
import org.armistice.simulator.setup.Prepared;

/** A whole run as one JSON document. */
public final class RunJson {
    private RunJson() {}

    static void write(Prepared prepared, Run run, Writer writer) {
        List<Object> events = new ArrayList<>();
        run.events().forEach(e -> events.add(EventJson.tree(e, prepared::shownName)));
        List<Object> control = new ArrayList<>();
        for (Control c : run.control()) {
            control.add(
                    Json.object("day", c.day(), "place", c.place(), "holder", c.holder(), "contester", c.contester()));
        }
        List<Object> figures = new ArrayList<>();
        for (DayFigures f : run.figures()) {
            figures.add(Json.object(
                    "day", f.day(),
                    "date", f.date().toString(),
                    "faction", f.faction(),
                    "placesHeld", f.placesHeld(),
                    "strength", Json.number(f.strength()),
                    "losses", Json.number(f.losses()),
                    "daysOfFuel", Json.number(f.daysOfFuel()),
                    "daysOfAmmunition", Json.number(f.daysOfAmmunition()),
                    "ceasefires", f.ceasefires(),
                    "fightingPlaces", f.fightingPlaces(),
                    "killed", Json.number(f.killed()),
                    "civilianDeaths", Json.number(f.civilianDeaths()),
                    "displaced", Json.number(f.displaced())));
        }
        Json.write(
                Json.object(
                        "run", Manifest.run(prepared, run),
                        "events", events,
                        "control", control,
                        "figures", figures,
                        "idleSteps", idleSteps(prepared, run)),
                writer);
    }

    /** Steps of what-ifs that changed nothing. */
    public static List<Object> idleSteps(Prepared prepared, Run run) {
        return IdleStep.of(prepared, run).stream()
                .map(step -> (Object) Json.object(
                        "whatIf", step.whatIf(),
                        "at", step.position().toString(),
                        "on", step.on().toString(),
                        "do", step.effects(),
                        "reached", step.isReached()))
                .toList();
    }
}
