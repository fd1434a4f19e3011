package org.armistice.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armistice.app.dynamics.DynamicsCommand;
import org.armistice.app.ensemble.EnsembleCommand;
import org.armistice.app.ensemble.QueryCommand;
import org.armistice.app.exercise.ExerciseCommand;
import org.armistice.app.expect.ExpectCommand;
import org.armistice.app.explain.ExplainCommand;
import org.armistice.app.hindcast.HindcastCommand;
import org.armistice.app.rulebook.RulesCommand;
import org.armistice.app.run.RunCommand;
import org.armistice.app.scenario.ScenarioCommand;
import org.armistice.app.sensitivity.SensitivityCommand;
import org.armistice.app.serve.ServeCommand;
import org.armistice.app.terminal.Terminal;
import org.armistice.app.vocabulary.VocabularyCommand;
import org.armistice.app.whatif.WhatIfCommand;
import org.armistice.simulator.setup.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
        int code = commandLine(terminal, arguments).execute(arguments);
        terminal.end();
        System.exit(code);
    }

    /**
     * The command line, writing to a terminal.
     *
     * @param arguments if the first is the name of a command, the command line has no other: to find out what all of
     *     them take would need a tenth of the time of a short run
     */
    public static CommandLine commandLine(Terminal terminal, String... arguments) {
        Map<String, Supplier<Object>> commands = commands(terminal);
        Supplier<Object> named = arguments.length == 0 ? null : commands.get(arguments[0]);
        CommandLine line = new CommandLine(new Armistice());
        (named == null ? commands.values() : List.of(named)).forEach(command -> line.addSubcommand(command.get()));
        if (named == null) {
            line.addSubcommand(new HelpCommand());
        }
        Failures failures = new Failures(terminal);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(55, Math.min(terminal.width(), 100)));
        line.setParameterExceptionHandler(failures::badUsage);
        line.setExecutionExceptionHandler(failures::failed);
        line.setExecutionStrategy(new WithinTime());
        line.registerConverter(long.class, text -> whole(text, Long::parseLong));
        line.registerConverter(int.class, text -> whole(text, Integer::parseInt));
        line.registerConverter(Integer.class, text -> whole(text, Integer::valueOf));
        addStandardOptions(line);
        return line;
    }

    private static <T> T whole(String text, Function<String, T> parsing) {
        try {
            return parsing.apply(text.strip());
        } catch (NumberFormatException e) {
            boolean isWhole = text.strip().matches("[-+]?[0-9]+");
            throw new TypeConversionException(
                    "'" + text + "' is " + (isWhole ? "too large a number" : "no whole number") + ".");
        }
    }

    /** What makes each command, by its name. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new RunCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("whatif", () -> new WhatIfCommand(terminal));
        commands.put("dynamics", () -> new DynamicsCommand(terminal));
        commands.put("ensemble", () -> new EnsembleCommand(terminal));
        commands.put("query", () -> new QueryCommand(terminal));
        commands.put("expect", () -> new ExpectCommand(terminal));
        commands.put("sensitivity", () -> new SensitivityCommand(terminal));
        commands.put("hindcast", () -> new HindcastCommand(terminal));
        commands.put("exercise", () -> ExerciseCommand.commandLine(terminal));
        commands.put("serve", () -> new ServeCommand(terminal));
        commands.put("scenario", () -> ScenarioCommand.commandLine(terminal));
        commands.put("rules", () -> RulesCommand.commandLine(terminal));
        commands.put("vocabulary", () -> new VocabularyCommand(terminal));
        return commands;
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
