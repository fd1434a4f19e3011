package org.armistice.app.exercise;

import org.armistice.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about exercises. */
public final class ExerciseCommand {
    private ExerciseCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Group())
                .addSubcommand(new ListExercises(terminal))
                .addSubcommand(new CheckExercise(terminal))
                .addSubcommand(new PlayExercise(terminal))
                .addSubcommand(new FuzzExercise(terminal))
                .addSubcommand(new PrintExercise(terminal))
                .addSubcommand(new DebriefExercise(terminal));
    }

    @Command(
            name = "exercise",
            description =
                    "Checks, rehearses, prints and debriefs teaching exercises. A class plays one in the workbench:"
                            + " armistice serve.",
            footer = {
                "",
                "Examples:",
                "  armistice exercise list",
                "  armistice exercise check libya-2020/road-to-sirte",
                "  armistice exercise play three-valleys/thaw --script my-decisions.yaml"
            },
            synopsisSubcommandLabel = "COMMAND")
    static final class Group {}
}
