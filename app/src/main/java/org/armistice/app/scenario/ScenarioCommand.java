package org.armistice.app.scenario;

import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands about scenarios. */
public final class ScenarioCommand {
    private ScenarioCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Group())
                .addSubcommand(new ListScenarios(terminal))
                .addSubcommand(new Check(terminal));
    }

    @Command(
            name = "scenario",
            description = "Lists and checks scenarios.",
            footer = {"", "Examples:", "  armistice scenario list", "  armistice scenario check my-scenario"},
            synopsisSubcommandLabel = "COMMAND")
    static final class Group {}

    @Command(
            name = "list",
            description = "Lists the scenarios that come with the program.",
            footer = {"", "Example:", "  armistice scenario list"})
    static final class ListScenarios implements Callable<Integer> {
        private final Terminal terminal;

        ListScenarios(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            for (String name : Scenarios.names()) {
                Scenario scenario = Scenario.read(Scenarios.find(name));
                terminal.line(Phrase.of(name, Style.BOLD).add("  " + scenario.title()));
                terminal.line(Phrase.of("    " + scenario.summary()), 4);
            }
            return 0;
        }
    }

    @Command(
            name = "check",
            description = "Reads scenarios with their rulebooks and reports all that is wrong.",
            footer = {"", "Example:", "  armistice scenario check libya-2020"})
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(
                arity = "1..*",
                paramLabel = "SCENARIO",
                description = "A scenario's folder, or the name of one that comes with the program.")
        private List<String> scenarios = List.of();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            for (String named : scenarios) {
                Prepared prepared = Setup.check(Scenarios.find(named));
                Scenario scenario = prepared.scenario();
                terminal.line(Phrase.of(scenario.id(), Style.BOLD)
                        .add(": no problems. " + scenario.createWorld().all().size() + " facts, "
                                + scenario.assumptions().size() + " assumptions, "
                                + scenario.source().size() + " sentences, "
                                + prepared.rules().rules().size() + " rules."));
            }
            return 0;
        }
    }
}
