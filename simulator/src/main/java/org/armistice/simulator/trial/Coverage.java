package org.armistice.simulator.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.rules.coverage.Points;
import org.armistice.rules.coverage.Sighting;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Run;
import org.armistice.simulator.account.RunFailure;

/** What tests show of rules, and which test shows what. */
public final class Coverage {
    private final List<RulebookTest> tests;
    private final Map<String, Points> points = new LinkedHashMap<>();
    private final Map<RulebookTest, Seen> seen = new IdentityHashMap<>();

    /**
     * One test.
     *
     * @param sightings by the keys of rules
     */
    private record Seen(Verdict verdict, Map<String, Sighting> sightings) {}

    private Coverage(List<RulebookTest> tests) {
        this.tests = tests;
    }

    /**
     * Runs tests and watches.
     *
     * @param each told after each test
     */
    public static Coverage of(Rulebooks.Checked checked, List<RulebookTest> tests, Runnable each) {
        Coverage coverage = new Coverage(tests);
        for (Rule rule : checked.rules().rules()) {
            coverage.points.put(rule.key(), new Points(rule, checked.wording(rule)));
        }
        Trial trial = new Trial(checked.rules());
        List<Map.Entry<RulebookTest, Seen>> all = tests.parallelStream()
                .map(test -> {
                    Seen seen = coverage.watch(test, trial);
                    each.run();
                    return Map.entry(test, seen);
                })
                .toList();
        all.forEach(entry -> coverage.seen.put(entry.getKey(), entry.getValue()));
        return coverage;
    }

    private Seen watch(RulebookTest test, Trial trial) {
        RuleSet rules = trial.rulesOf(test);
        List<Observation> observations = new ArrayList<>();
        try {
            Run run = Trial.play(test, rules, (own, world) -> {
                Observation observation = new Observation(points, own, world, Trial.SEED);
                observations.add(observation);
                return new Watched(trial.matcher(test, world), observation::sampled);
            });
            return new Seen(Trial.judge(test, run, rules), observations.get(0).sightings());
        } catch (RunFailure | MatchFailure | ArithmeticException e) {
            return new Seen(Trial.broke(test, e), Map.of());
        }
    }

    public List<RulebookTest> tests() {
        return tests;
    }

    /** What came of a test. */
    public Verdict verdict(RulebookTest test) {
        return find(test).verdict();
    }

    /** What a test shows of a rule; nothing if the rule was not there. */
    public Sighting sighting(RulebookTest test, Rule rule) {
        return find(test).sightings().getOrDefault(rule.key(), new Sighting());
    }

    private Seen find(RulebookTest test) {
        Seen found = seen.get(test);
        if (found == null) {
            throw new IllegalArgumentException("no such test: " + test.name());
        }
        return found;
    }

    /** What all tests together show of a rule. */
    public RuleCoverage of(Rule rule) {
        Sighting all = new Sighting();
        List<String> loaded = new ArrayList<>();
        List<String> applied = new ArrayList<>();
        List<String> held = new ArrayList<>();
        int[] reached = new int[points(rule).all().size()];
        for (RulebookTest test : tests) {
            Sighting one = find(test).sightings().get(rule.key());
            if (one != null) {
                all.add(one);
                for (int i = 0; i < reached.length; i++) {
                    reached[i] += one.isReached(i) ? 1 : 0;
                }
                loaded.add(test.name());
                if (one.hasHeld()) {
                    held.add(test.name());
                }
                if (verdict(test).applied().contains(rule.key())) {
                    applied.add(test.name());
                }
            }
        }
        return new RuleCoverage(
                points(rule),
                all,
                loaded,
                applied,
                held,
                Arrays.stream(reached).boxed().toList());
    }

    /** The points of a rule. */
    public Points points(Rule rule) {
        Points found = points.get(rule.key());
        if (found == null) {
            throw new IllegalArgumentException("no such rule: " + rule.key());
        }
        return found;
    }
}
