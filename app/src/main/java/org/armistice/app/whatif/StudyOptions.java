package org.armistice.app.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.app.scenario.DaysOption;
import org.armistice.app.scenario.SeedOption;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.whatif.Branch;
import org.armistice.experiments.whatif.Study;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.WhatIfs;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is run and compared. */
final class StudyOptions {
    @Option(
            names = "--with",
            paramLabel = "WHAT-IF",
            description =
                    "A what-if: the name of one of the scenario's (egypt-bluffs), or a file; with @60 behind it, from day 60 on. "
                            + "May be given several times; each is a branch of its own.")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description =
                    "A rulebook or a folder of rulebooks to use as well. Given several times, these are rivals, and the question is "
                            + "asked under each of them; 'core' stands for the scenario's own.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Changes a value in the base and all branches, as in 'armistice run'.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--fixed",
            description = "Draws no assumption: all are as the scenario and its rulebooks give them.")
    private boolean fixed;

    @Option(
            names = "--vary",
            paramLabel = "PATH=DIST",
            description =
                    "Draws an assumption from a distribution, such as supply.patience='uniform(3, 10 days)'. May be given several times.")
    private List<String> vary = new ArrayList<>();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private DaysOption days = new DaysOption();

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    List<String> with() {
        if (with.isEmpty()) {
            throw new BadInput(new Problem(
                    Position.ofFile("--with"),
                    "nothing is to be different. Name a what-if, such as --with egypt-red-line."));
        }
        return with;
    }

    List<String> rivals() {
        return new Rulesets(rules).names();
    }

    List<Change> changes() {
        days.check();
        seed.first();
        return set.stream().map(Change::of).toList();
    }

    /** The study under one of the rivals. */
    Study study(String rival, Path scenario) {
        List<Prepared> all = Rulesets.read(rival, scenario, changes(), with());
        Prepared base = all.get(0);
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            Prepared branch = all.get(i + 1);
            WhatIf whatIf = WhatIfs.find(with.get(i), base.scenario());
            String name = whatIf.id() + WhatIfs.day(with.get(i));
            if (branches.stream().anyMatch(b -> b.name().equals(name))) {
                throw WhatIfs.namedTwice(name);
            }
            branches.add(new Branch(
                    name,
                    whatIf.title(),
                    whatIf.question(),
                    limited(branch.simulation()),
                    Set.copyOf(
                            Revision.inMeaning(base.checked(), branch.checked()).rules())));
        }
        Factors factors = Factors.of(base.scenario(), base.checked());
        List<String> asSet = changes().stream().map(Change::path).toList();
        long first = seed.first();
        Factors chosen = (fixed ? factors.fixed() : factors.fixed(asSet)).vary(vary, Position.ofFile("--vary"));
        return new Study(
                limited(base.simulation()),
                branches,
                NamedOutcomes.gauges(base),
                chosen,
                number -> chosen.draw(first + number),
                first);
    }

    private Simulation limited(Simulation simulation) {
        return timeLimit.of(days.of(simulation));
    }
}
