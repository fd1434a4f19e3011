package org.armistice.app.exercise;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armistice.app.report.HandoutPage;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.debrief.Records;
import org.armistice.exercise.plan.Role;
import org.armistice.simulator.folder.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "print",
        description = {
            "Writes what a class needs to go on without a network: for each role a map of what it sees, its brief, and a sheet for"
                    + " the decisions of each turn; for the teacher the course of the exercise with all injects."
        },
        footer = {"", "Example:", "  armistice exercise print libya-2020/road-to-sirte --out handouts"})
final class PrintExercise implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ExerciseChoice choice = new ExerciseChoice();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the pages go (default: handouts/NAME).")
    private @Nullable Path out;

    PrintExercise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExerciseChoice.Chosen chosen = choice.read();
        Path folder = out == null ? Path.of("handouts", chosen.exercise().id()) : out;
        Records.make(folder);
        HandoutPage pages = new HandoutPage(chosen.exercise(), chosen.prepared());
        WholeFile.replace(folder.resolve("teacher.html"), pages.ofTeacher());
        for (Role role : chosen.exercise().roles()) {
            WholeFile.replace(folder.resolve(role.id() + ".html"), pages.of(role));
        }
        terminal.line(Phrase.of("Written to ")
                .add(folder.toString(), Style.BOLD)
                .add(": teacher.html and one page for each of "
                        + chosen.exercise().roles().size() + " roles, to be printed."));
        return 0;
    }
}
