package org.armistice.app.exercise;

import static org.armistice.app.page.Numbers.counted;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.script.Check;
import org.armistice.model.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = {
            "Reads an exercise and reports all that is wrong with it, then what looks wrong: roles without a decision, options that"
                    + " can never be chosen, injects that never come, turns in which a role can do nothing. To find these it is"
                    + " played some times by chance."
        },
        footer = {
            "",
            "Exit code: 0 if there is no error, 2 if there is one, or with --strict a warning.",
            "",
            "Examples:",
            "  armistice exercise check libya-2020/road-to-sirte",
            "  armistice exercise check three-valleys/thaw --games 0"
        })
final class CheckExercise implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private ExerciseChoice choice = new ExerciseChoice();

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many games are played by chance (default: 20); 0 for none.")
    private int games;

    @Option(names = "--strict", description = "Lets warnings fail, too.")
    private boolean strict;

    CheckExercise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        Numbers.check("--games", games, 0, 100_000);
        ExerciseChoice.Chosen chosen = choice.read();
        Progress progress = new Progress(terminal, "game", games);
        List<Problem> warnings = Check.warnings(chosen.exercise(), chosen.prepared(), games, done -> progress.step());
        progress.end();
        warnings.forEach(terminal::problem);
        terminal.flush();
        terminal.line(Phrase.of(chosen.exercise().id(), Style.BOLD)
                .add(": no errors, " + (warnings.isEmpty() ? "no" : warnings.size()) + " warning"
                        + (warnings.size() == 1 ? "" : "s") + ". "
                        + counted(chosen.exercise().roles().size(), "role") + ", "
                        + counted(chosen.exercise().decisions().size(), "decision") + ", "
                        + counted(chosen.exercise().injects().size(), "inject") + ", "
                        + counted(chosen.exercise().turns().size(), "turn") + "; "
                        + counted(games, "game") + " played by chance."));
        return strict && !warnings.isEmpty() ? 2 : 0;
    }
}
