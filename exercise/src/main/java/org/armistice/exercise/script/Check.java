package org.armistice.exercise.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Objective;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Prepared;

/** Finds what looks wrong with an exercise that can be read: what cannot happen, and who has nothing to do. */
public final class Check {
    private Check() {}

    /**
     * What looks wrong, as warnings.
     *
     * @param games how many are played by chance to see what happens
     * @param each told after each game how many there were
     */
    public static List<Problem> warnings(Exercise exercise, Prepared prepared, int games, IntConsumer each) {
        List<Problem> warnings = new ArrayList<>();
        Position file = Position.ofFile(exercise.file().name());
        for (Role role : exercise.roles()) {
            if (exercise.decisions().stream().noneMatch(d -> d.role().equals(role.id()))) {
                warnings.add(warning("role-without-decision", file, "role '" + role.id() + "' has no decision."));
            }
            if (role.sees().isEmpty()) {
                warnings.add(
                        warning("role-sees-nothing", file, "role '" + role.id() + "' sees nothing of the simulation."));
            }
        }
        for (Objective objective : exercise.objectives()) {
            if (objective.watched().isEmpty() && objective.decisions().isEmpty()) {
                warnings.add(warning(
                        "objective-without-evidence",
                        file,
                        "for the objective '" + objective.id() + "' nothing is watched and no decision counts."));
            }
        }
        if (games > 0) {
            played(exercise, new Fuzz(exercise, prepared).play(games, exercise.seed(), each), file, warnings);
        }
        return warnings;
    }

    private static void played(Exercise exercise, Fuzz.Seen seen, Position file, List<Problem> warnings) {
        seen.crashes()
                .forEach(crash -> warnings.add(warning(
                        "game-fails",
                        file,
                        "played by chance with seed " + crash.seed() + ", turn " + crash.turn() + " fails: "
                                + crash.why().getMessage())));
        for (Decision decision : exercise.decisions()) {
            for (Option option : decision.options()) {
                if (!seen.open().containsKey(decision.id() + "/" + option.id())) {
                    warnings.add(warning(
                            "option-never-open",
                            file,
                            "option '" + option.id() + "' of '" + decision.id() + "' could not be chosen in any of "
                                    + seen.games() + " games."));
                }
            }
        }
        for (Inject inject : exercise.injects()) {
            int came = seen.came().getOrDefault(inject.id(), 0);
            if (came == 0 && !inject.trigger().isByHand()) {
                warnings.add(warning(
                        "inject-never-comes",
                        file,
                        "inject '" + inject.id() + "' came in none of " + seen.games() + " games."));
            }
        }
        seen.stuck()
                .forEach((where, count) -> warnings.add(warning(
                        "nothing-to-decide",
                        file,
                        where + " had nothing to decide in " + count + " of " + seen.games() + " games.")));
    }

    private static Problem warning(String code, Position at, String message) {
        return Problem.warning(code, at, message, "");
    }
}
