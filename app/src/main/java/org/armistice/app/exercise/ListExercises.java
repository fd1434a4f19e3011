package org.armistice.app.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.reading.ExerciseReader;
import org.armistice.exercise.reading.Exercises;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import picocli.CommandLine.Command;

@Command(
        name = "list",
        description = "Lists the exercises that come with the program.",
        footer = {"", "Example:", "  armistice exercise list"})
final class ListExercises implements Callable<Integer> {
    private final Terminal terminal;

    ListExercises(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, Prepared> scenarios = new HashMap<>();
        for (String name : ExerciseChoice.known()) {
            String scenario = name.substring(0, name.indexOf('/'));
            Prepared prepared =
                    scenarios.computeIfAbsent(scenario, s -> Setup.read(Scenarios.find(s), List.of(), List.of()));
            Exercise exercise = ExerciseReader.read(
                    Exercises.find(prepared.scenario().folder(), name.substring(scenario.length() + 1)), prepared);
            terminal.line(Phrase.of(name, Style.BOLD)
                    .add("  " + exercise.title() + ", " + exercise.minutes() + " minutes, "
                            + exercise.roles().size() + " roles, "
                            + exercise.turns().size() + " turns"));
            terminal.line(Phrase.of("    " + exercise.summary()), 4);
        }
        return 0;
    }
}
