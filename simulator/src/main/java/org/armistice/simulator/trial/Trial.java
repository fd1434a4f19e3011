package org.armistice.simulator.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.reference.Search;
import org.armistice.rules.reference.SparingRules;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Run;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.firing.Defeat;

/**
 * Runs tests of rulebooks. Their worlds are so small that a plain search finds sooner what holds in them than an engine
 * that would have to be built first. May be used by several threads.
 */
public final class Trial {
    /** What all chance in tests comes from. */
    static final long SEED = 1;

    /** A test is a small thing. */
    private static final Duration MOST_TIME = Duration.ofSeconds(60);

    private final RuleSet rules;
    private final Map<Set<String>, Loaded> rulesByBooks = new ConcurrentHashMap<>();

    /** The rules of some rulebooks, ready to be looked at. */
    private record Loaded(RuleSet rules, SparingRules sparing) {}

    /** @param rules of all rulebooks; each test picks those of its own and of those that it uses */
    public Trial(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Runs tests, several at once.
     *
     * @param each told after each
     * @return in the order of the tests
     */
    public List<Verdict> run(List<RulebookTest> tests, Runnable each) {
        return tests.parallelStream()
                .map(test -> {
                    Verdict verdict = run(test);
                    each.run();
                    return verdict;
                })
                .toList();
    }

    /** Runs a test. */
    public Verdict run(RulebookTest test) {
        try {
            return judge(test, play(test), rulesOf(test));
        } catch (RunFailure | MatchFailure | ArithmeticException e) {
            return broke(test, e);
        }
    }

    /** The run that a test is about. */
    public Run play(RulebookTest test) {
        return play(test, rulesOf(test), (own, world) -> matcher(test, world));
    }

    static Verdict broke(RulebookTest test, RuntimeException failure) {
        Miss miss = new Miss(Miss.Kind.BROKE, String.valueOf(failure.getMessage()), null);
        return new Verdict(test, List.of(miss), Set.of());
    }

    /** The same, found to hold by somebody else. */
    public static Run play(RulebookTest test, RuleSet rules, BiFunction<RuleSet, World, Matcher> matchers) {
        return Simulation.of(
                        rules,
                        test.processes(),
                        test::createWorld,
                        matchers,
                        Settings.of(test.name(), test.scenario().firstDay())
                                .withSeed(SEED)
                                .withTimeLimit(MOST_TIME))
                .days(test.samples())
                .run();
    }

    /** Whether a run is as its test expects. */
    static Verdict judge(RulebookTest test, Run run, RuleSet rules) {
        Set<String> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Event event : run.events()) {
            if (isOfRule(event)) {
                keys.add(event.source().key());
                names.add(event.source().name());
            }
            // A mere exception has no event of its own; it has applied where it held another rule back.
            Defeat.exception(event).flatMap(rules::find).ifPresent(exception -> {
                keys.add(exception.key());
                names.add(exception.name());
            });
        }
        addTables(rules, names);
        List<Miss> misses = new ArrayList<>();
        for (RulebookTest.Expectation expected : test.expectations()) {
            if (!new Search(run.world()).exists(expected.conditions(), new Object[expected.slots()])) {
                misses.add(new Miss(Miss.Kind.UNTRUE, expected.text(), expected));
            }
        }
        for (String rule : test.because()) {
            if (!names.contains(rule)) {
                misses.add(new Miss(Miss.Kind.DID_NOT_APPLY, rule, null));
            }
        }
        for (String rule : test.notBecause()) {
            if (names.contains(rule)) {
                misses.add(new Miss(Miss.Kind.APPLIED, rule, null));
            }
        }
        return new Verdict(test, misses, keys);
    }

    /** A table has applied where one of its rows has. */
    private static void addTables(RuleSet rules, Set<String> names) {
        for (Rule rule : rules.rules()) {
            Row row = rule.row();
            if (row != null && names.contains(rule.name())) {
                names.add(row.name());
            }
        }
    }

    /** Whether a rule took effect; those of the first phase count as coming from outside. */
    public static boolean isOfRule(Event event) {
        return event.kind() == Event.Kind.RULE
                || event.kind() == Event.Kind.INTERVENTION
                        && !event.source().file().isEmpty();
    }

    /** The rules of a test's own rulebook and of those that it uses. */
    public RuleSet rulesOf(RulebookTest test) {
        return loaded(test).rules();
    }

    /** What finds out which of those hold. */
    public Matcher matcher(RulebookTest test, World world) {
        return loaded(test).sparing().matcher(world);
    }

    private Loaded loaded(RulebookTest test) {
        return rulesByBooks.computeIfAbsent(test.rulebooks(), books -> {
            RuleSet own = new RuleSet(
                    rules.rules().stream()
                            .filter(rule -> books.contains(bookOf(rule)))
                            .toList(),
                    rules.parameters());
            return new Loaded(own, new SparingRules(own));
        });
    }

    /** The name of the rulebook in which a rule stands. */
    public static String bookOf(Rule rule) {
        return rule.key().substring(0, rule.key().indexOf('/'));
    }
}
