package org.armistice.app;

import org.armistice.app.dynamics.DynamicsCommand;
import org.armistice.app.explain.ExplainCommand;
import org.armistice.app.rulebook.RulesCommand;
import org.armistice.app.run.RunCommand;
import org.armistice.app.scenario.ScenarioCommand;
import org.armistice.app.setup.Version;
import org.armistice.app.terminal.Terminal;
import org.armistice.app.vocabulary.VocabularyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "armistice",
        description = "Runs rules-based scenarios of conflicts, and says why what happens happens.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  armistice run three-valleys",
            "  armistice explain runs/three-valleys-seed1 first-capture",
            "",
            "'armistice COMMAND --help' says more of a command."
        })
public final class Armistice implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Armistice() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        int code = commandLine(terminal).execute(arguments);
        terminal.flush();
        System.exit(code);
    }

    /** The command line with all commands, writing to a terminal. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Armistice());
        line.addSubcommand(new RunCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new DynamicsCommand(terminal));
        line.addSubcommand(ScenarioCommand.commandLine(terminal));
        line.addSubcommand(RulesCommand.commandLine(terminal));
        line.addSubcommand(new VocabularyCommand(terminal));
        line.addSubcommand(new HelpCommand());
        Failures failures = new Failures(terminal);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(55, Math.min(terminal.width(), 100)));
        line.setParameterExceptionHandler(failures::badUsage);
        line.setExecutionExceptionHandler(failures::failed);
        addStandardOptions(line);
        return line;
    }

    private static void addStandardOptions(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true).version(Version.NAME);
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("")
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        line.getSubcommands().values().stream()
                .filter(sub -> !(sub.getCommand() instanceof HelpCommand))
                .forEach(Armistice::addStandardOptions);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
