package org.armistice.benchmarks;

import org.armistice.model.fact.World;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.typed.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;

/** What comes before the first day. The first three are done once for any number of runs, the rest once a run. */
public class StartBenchmark extends Timing {
    private final Scenario scenario = Libya.read();
    private final RuleSet rules = Rulebooks.core().check().rules();
    private final DroolsRules drools = DroolsRules.of(rules);
    private final World world = scenario.createWorld();

    @Benchmark
    public Scenario readScenario() {
        return Libya.read();
    }

    @Benchmark
    public Rulebooks.Checked checkRulebooks() {
        return Rulebooks.core().check();
    }

    /** A KieBase of all core rules. */
    @Benchmark
    public DroolsRules buildRules() {
        return DroolsRules.of(rules);
    }

    @Benchmark
    public World createWorld() {
        return scenario.createWorld();
    }

    /** A session that holds every fact of the first day, closed before any rule is looked at. */
    @Benchmark
    public Matcher startSession() {
        try (Matcher matcher = drools.matcher(world)) {
            return matcher;
        }
    }
}
