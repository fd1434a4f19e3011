package org.armistice.app.rulebook;

import org.armistice.app.revision.DiffCommand;
import org.armistice.app.terminal.Terminal;
import org.armistice.app.trial.TestRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about rulebooks. */
public final class RulesCommand {
    private RulesCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Group())
                .addSubcommand(new ListRules(terminal))
                .addSubcommand(new CheckRules(terminal))
                .addSubcommand(new TestRules(terminal))
                .addSubcommand(new NewRules(terminal))
                .addSubcommand(new FormatRules(terminal))
                .addSubcommand(new ServeEditors())
                .addSubcommand(new ListSources(terminal))
                .addSubcommand(new ListGrounds(terminal))
                .addSubcommand(new WriteTable(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new DocRules(terminal))
                .addSubcommand(new ExportRules(terminal));
    }

    @Command(
            name = "rules",
            description =
                    "Writes, checks, tests, compares, documents and exports rulebooks, their tables among them; says what raised their rules and what they rest on.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Examples:",
                "  armistice rules list",
                "  armistice rules check",
                "  armistice rules check my-rules",
                "  armistice rules new night-raids --dir my-rules",
                "  armistice rules fmt my-rules",
                "  armistice rules table combat",
                "  armistice rules test",
                "  armistice rules sources libya-2020",
                "  armistice rules grounds libya-2020",
                "  armistice rules diff core my-rules three-valleys",
                "  armistice rules doc --out core.html",
                "  armistice rules export --drl libya-2020"
            })
    static final class Group {}
}
