package org.armistice.app.exercise;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.script.Fuzz;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "fuzz",
        description = {
            "Plays an exercise many times by chance, all roles, the teacher and the negotiations, to find crashes, dead ends and"
                    + " turns in which a role can do nothing."
        },
        footer = {
            "",
            "Exit code: 0 if every game came to its end and nobody was ever without anything to do; else 1.",
            "",
            "Example:",
            "  armistice exercise fuzz three-valleys/thaw --games 200"
        })
final class FuzzExercise implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private ExerciseChoice choice = new ExerciseChoice();

    @picocli.CommandLine.Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many games (default: 100).")
    private int games;

    @picocli.CommandLine.Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The seed of the first game, the others follow (default: 1).")
    private long seed;

    FuzzExercise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        Numbers.check("--games", games, 1, 1_000_000);
        ExerciseChoice.Chosen chosen = choice.read();
        Progress progress = new Progress(terminal, "game", games);
        Fuzz.Seen seen = new Fuzz(chosen.exercise(), chosen.prepared()).play(games, seed, done -> progress.step());
        progress.end();
        tell(chosen, seen);
        return seen.crashes().isEmpty() && seen.stuck().isEmpty() ? 0 : 1;
    }

    private void tell(ExerciseChoice.Chosen chosen, Fuzz.Seen seen) {
        terminal.line(Phrase.of(chosen.exercise().id(), Style.BOLD)
                .add(": " + seen.games() + " games, " + seen.crashes().size() + " did not come to their end."));
        seen.crashes()
                .forEach(crash -> terminal.line(Phrase.of(
                        "  seed " + crash.seed() + ", turn " + crash.turn() + ": " + crash.why(), Style.ERROR)));
        if (!seen.stuck().isEmpty()) {
            terminal.line(Phrase.of("Roles without anything to do:"));
            seen.stuck().forEach((where, count) -> terminal.line(Phrase.of("  " + where + ", " + count + " games")));
        }
        Table options = new Table("lr", "option", "games in which it was open");
        for (Decision decision : chosen.exercise().decisions()) {
            for (Option option : decision.options()) {
                String key = decision.id() + "/" + option.id();
                int count = seen.open().getOrDefault(key, 0);
                options.row(Phrase.of(key, count == 0 ? Style.ERROR : Style.PLAIN), Phrase.of(String.valueOf(count)));
            }
        }
        terminal.line();
        options.lines().forEach(terminal::raw);
        Table injects = new Table("lr", "inject", "games in which it came");
        for (Inject inject : chosen.exercise().injects()) {
            injects.row(
                    Phrase.of(inject.id() + (inject.trigger().isByHand() ? " (by hand)" : "")),
                    Phrase.of(String.valueOf(seen.came().getOrDefault(inject.id(), 0))));
        }
        terminal.line();
        injects.lines().forEach(terminal::raw);
    }
}
