package org.armistice.app.rulebook;

import org.armistice.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about rulebooks. */
public final class RulesCommand {
    private RulesCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Group())
                .addSubcommand(new ListRules(terminal))
                .addSubcommand(new CheckRules(terminal));
    }

    @Command(
            name = "rules",
            description = "Lists and checks rulebooks.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Examples:",
                "  armistice rules list",
                "  armistice rules check",
                "  armistice rules check my-rules"
            })
    static final class Group {}
}
