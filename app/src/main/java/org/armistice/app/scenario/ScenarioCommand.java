package org.armistice.app.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.armistice.app.page.Numbers;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
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
            description =
                    "Reads scenarios with their rulebooks, what-ifs and observations and reports all that is wrong.",
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
            List<Problem> problems = new ArrayList<>();
            for (String named : scenarios) {
                try {
                    check(named);
                } catch (BadInput e) {
                    e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
                }
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return 0;
        }

        private void check(String named) {
            Path folder = Scenarios.find(named);
            Scenario scenario;
            try {
                scenario = Scenario.read(folder);
            } catch (BadInput e) {
                terminal.line(Phrase.of(named, Style.BOLD)
                        .add(": its rulebooks, what-ifs and observations are looked at once its facts can be read."));
                throw e;
            }
            List<Problem> problems = new ArrayList<>();
            Optional<Prepared> prepared = also(problems, () -> Setup.check(scenario));
            Path observed = scenario.folder().resolve("observed");
            boolean isObserved = Files.isDirectory(observed);
            if (isObserved) {
                also(problems, () -> Observed.read(observed, scenario));
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            prepared.ifPresent(sound -> tell(sound, isObserved));
        }

        private static <T> Optional<T> also(List<Problem> problems, Supplier<T> reading) {
            try {
                return Optional.of(reading.get());
            } catch (BadInput e) {
                problems.addAll(e.problems());
                return Optional.empty();
            }
        }

        private void tell(Prepared prepared, boolean isObserved) {
            Scenario scenario = prepared.scenario();
            int steps = prepared.whatIfs().values().stream()
                    .mapToInt(w -> w.steps().size())
                    .sum();
            terminal.line(Phrase.of(scenario.id(), Style.BOLD)
                    .add(": no problems. "
                            + Numbers.counted(scenario.createWorld().all().size(), "fact") + ", "
                            + Numbers.counted(scenario.assumptions().size(), "assumption") + ", "
                            + Numbers.counted(scenario.source().size(), "sentence") + ", "
                            + Numbers.counted(prepared.rules().rules().size() - steps, "rule") + ", "
                            + Numbers.counted(prepared.whatIfs().size(), "what-if")
                            + (isObserved ? ", what was observed" : "") + "."));
        }
    }
}
