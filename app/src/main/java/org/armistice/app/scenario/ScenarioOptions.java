package org.armistice.app.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.armistice.experiments.plan.Selection;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that run a scenario have in common: the scenario, and what is to be different in it. */
public final class ScenarioOptions {
    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "A scenario's folder, or the name of one that comes with the program.")
    private String scenario = "";

    @Mixin
    private DaysOption days = new DaysOption();

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Changes a value of the scenario (brigade-size=600, first-league.strength=500) or a parameter of a rulebook"
                            + " (supply.patience='5 days').")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description =
                    "A rulebook or a folder of rulebooks to use as well. A rulebook replaces one of the same name.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "WHAT-IF",
            description =
                    "A what-if to apply: the name of one of the scenario's (egypt-bluffs), or a file. May be given several times.")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "NAME",
            description = "A rulebook whose rules are left out (air), or a single rule by its key.")
    private List<String> without = new ArrayList<>();

    /**
     * The folder of the scenario.
     *
     * @throws BadInput if there is none, or if there are too few or too many days
     */
    public Path folder() {
        days.check();
        return Scenarios.find(scenario);
    }

    /** Reads the scenario with all that is different; throws {@link BadInput} with all that is wrong. */
    public Prepared read() {
        return read(List.of());
    }

    /**
     * The same for a run that is played and told, and of which nothing more is asked.
     *
     * @throws BadInput with all that is wrong
     */
    public Prepared readQuickly() {
        return Setup.readQuickly(folder(), set.stream().map(Change::of).toList(), rules, new Variation(with, without));
    }

    /**
     * The same with further changes.
     *
     * @throws BadInput with all that is wrong
     */
    public Prepared read(List<Change> more) {
        List<Change> all = new ArrayList<>(set.stream().map(Change::of).toList());
        all.addAll(more);
        return Setup.read(folder(), all, rules, new Variation(with, without));
    }

    /**
     * All this, to be read wherever the same files are.
     *
     * @throws BadInput if there is no such scenario, or there are too few or too many days
     */
    public Selection selection() {
        OptionalInt given = days.given();
        return new Selection(
                folder().toString(),
                given.isPresent() ? given.getAsInt() : null,
                timeLimit.get(),
                set,
                rules.stream().map(Path::toString).toList(),
                with,
                without);
    }

    /** What the user wrote to choose all this, to be written again. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(scenario));
        days.given().ifPresent(number -> words.addAll(List.of("--days", String.valueOf(number))));
        set.forEach(value -> words.addAll(List.of("--set", value)));
        rules.forEach(path -> words.addAll(List.of("--rules", path.toString())));
        with.forEach(name -> words.addAll(List.of("--with", name)));
        without.forEach(name -> words.addAll(List.of("--without", name)));
        return words;
    }

    /** The simulation over the days that are asked for. */
    public Simulation simulation(Prepared prepared) {
        return timeLimit.of(days.of(prepared.simulation()));
    }

    /** How long a run may take. */
    public Duration timeLimit() {
        return timeLimit.get();
    }
}
