package org.armistice.exercise.debrief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.adjudication.Played;
import org.armistice.experiments.hindcast.observed.ControlSeen;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.Control;
import org.armistice.simulator.setup.Prepared;

/** How an exercise compares with what was observed, if the scenario has a folder of that. */
record History(String title, List<DebriefReport.Observation> observations) {
    static History of(Prepared prepared, Played played) {
        Path folder = prepared.scenario().folder().resolve("observed");
        if (!Files.isDirectory(folder)) {
            return new History("", List.of());
        }
        try {
            Observed observed = Observed.read(folder, prepared.scenario());
            return new History(observed.title(), compared(observed, prepared, played));
        } catch (BadInput e) {
            return new History("", List.of());
        }
    }

    private static List<DebriefReport.Observation> compared(Observed observed, Prepared prepared, Played played) {
        LocalDate first = prepared.scenario().firstDay();
        World world = played.run().world();
        Map<String, String> held = new HashMap<>();
        for (Control control : played.run().control()) {
            held.put(
                    control.place() + " " + control.day(),
                    control.contester().isEmpty() ? control.holder() : Observed.CONTESTED);
        }
        List<DebriefReport.Observation> observations = new ArrayList<>();
        for (ControlSeen seen : observed.control()) {
            long day = seen.date().toEpochDay() - first.toEpochDay() + 1;
            String here = held.get(seen.place() + " " + day);
            if (here != null) {
                observations.add(new DebriefReport.Observation(
                        seen.date().toString(),
                        name(seen.place(), world),
                        name(seen.holder(), world),
                        name(here.isEmpty() ? Observed.NOBODY : here, world),
                        seen.holder().equals(here.isEmpty() ? Observed.NOBODY : here)));
            }
        }
        return observations;
    }

    private static String name(String id, World world) {
        return world.find(id).map(Fact::getName).orElse(id);
    }
}
