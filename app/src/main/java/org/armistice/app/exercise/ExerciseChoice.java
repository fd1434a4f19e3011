package org.armistice.app.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.reading.ExerciseReader;
import org.armistice.exercise.reading.Exercises;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import picocli.CommandLine.Parameters;

/** Which exercise a command is about. */
final class ExerciseChoice {
    @Parameters(
            index = "0",
            paramLabel = "EXERCISE",
            description =
                    "An exercise: SCENARIO/NAME, as in three-valleys/thaw, or a file in the folder 'exercises' of a scenario.")
    private String named = "";

    /** An exercise with its scenario. */
    record Chosen(Prepared prepared, Exercise exercise) {}

    /** @throws BadInput if there is none, or with all that is wrong with it or its scenario */
    Chosen read() {
        Path file = file();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path scenario = folder == null ? null : folder.getParent();
        if (scenario == null
                || !scenario.resolve("exercises").equals(folder)
                || !Files.isRegularFile(scenario.resolve("scenario.yaml"))) {
            throw new BadInput(new Problem(
                    Position.ofFile(named),
                    "an exercise stands in the folder 'exercises' of its scenario; this file does not."));
        }
        Prepared prepared = Setup.read(scenario, List.of(), List.of());
        return new Chosen(
                prepared, ExerciseReader.read(scenario.resolve("exercises").resolve(file.getFileName()), prepared));
    }

    private Path file() {
        Path path = Path.of(named);
        if (Files.isRegularFile(path)) {
            return path;
        }
        int slash = named.lastIndexOf('/');
        if (slash > 0) {
            return Exercises.find(Scenarios.find(named.substring(0, slash)), named.substring(slash + 1));
        }
        List<String> known = known();
        List<String> meant = known.stream().filter(k -> k.endsWith("/" + named)).toList();
        if (meant.size() == 1) {
            return Exercises.find(
                    Scenarios.find(meant.get(0).substring(0, meant.get(0).indexOf('/'))), named);
        }
        throw new BadInput(new Problem(
                Position.ofFile("exercise"),
                "there is no exercise '" + named + "'." + Suggestion.maybe(named, known) + " There are: "
                        + String.join(", ", known) + "."));
    }

    /** All that come with the program, as they are named on the command line. */
    static List<String> known() {
        List<String> known = new ArrayList<>();
        for (String scenario : Scenarios.names()) {
            Exercises.names(Scenarios.find(scenario)).forEach(name -> known.add(scenario + "/" + name));
        }
        return known;
    }
}
