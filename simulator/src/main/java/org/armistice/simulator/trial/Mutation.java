package org.armistice.simulator.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.typed.RuleSet;

/** Tries whether tests notice mutants of their rules. */
public final class Mutation {
    private final RuleSet rules;
    private final Coverage coverage;
    private final Trial trial;
    private final BooleanSupplier stopped;

    /**
     * @param coverage of all tests that are to notice; only those that pass do
     * @param stopped asked now and then; what is not tried by then stays so
     */
    public Mutation(RuleSet rules, Coverage coverage, BooleanSupplier stopped) {
        this.rules = rules;
        this.coverage = coverage;
        this.trial = new Trial(rules);
        this.stopped = stopped;
    }

    /**
     * What came of a mutant.
     *
     * @param noticedBy name of the test that noticed, or empty
     * @param unmoved names of the tests in which it made a difference that nobody looks at
     */
    public record Result(Mutant mutant, Fate fate, String noticedBy, List<String> unmoved) {
        public Result {
            unmoved = List.copyOf(unmoved);
        }
    }

    /** What can come of a mutant. */
    public enum Fate {
        /** A test fails. */
        NOTICED,
        /** Some test goes another way, but none fails. */
        OVERLOOKED,
        /** It makes no difference to any test. */
        NO_DIFFERENCE,
        /** The work was stopped before it was tried. */
        NOT_TRIED;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Tries mutants, several at once; the results do not depend on how many.
     *
     * @param each told after each test, which is first looked at for differences, and after each mutant
     * @return in the order of the mutants
     */
    public List<Result> run(List<Mutant> mutants, Runnable each) {
        Map<RulebookTest, Set<Mutant>> infecting = new IdentityHashMap<>();
        coverage.tests().parallelStream()
                .map(test ->
                        Map.entry(test, stopped.getAsBoolean() ? Set.<Mutant>of() : infecting(test, mutants, each)))
                .toList()
                .forEach(entry -> infecting.put(entry.getKey(), entry.getValue()));
        return mutants.parallelStream()
                .map(mutant -> {
                    Result result = stopped.getAsBoolean() ? notTried(mutant) : run(mutant, tests(mutant, infecting));
                    each.run();
                    return result;
                })
                .toList();
    }

    private static Result notTried(Mutant mutant) {
        return new Result(mutant, Fate.NOT_TRIED, "", List.of());
    }

    private Set<Mutant> infecting(RulebookTest test, List<Mutant> mutants, Runnable each) {
        Set<Mutant> infecting = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Mutant> suspects = mutants.stream()
                .filter(mutant -> mutant.canMatter(rule -> coverage.sighting(test, rule)))
                .toList();
        if (!suspects.isEmpty() && coverage.verdict(test).passes()) {
            List<Infection> infections = new ArrayList<>();
            Trial.play(test, trial.rulesOf(test), (own, world) -> {
                Infection infection = new Infection(
                        suspects, own, world, rule -> !coverage.points(rule).dependOnTime());
                infections.add(infection);
                return new Watched(trial.matcher(test, world), infection::sampled);
            });
            infections.forEach(infection -> infecting.addAll(infection.infecting()));
        }
        each.run();
        return infecting;
    }

    /** Those to which it makes a difference, the most likely and the quickest first. */
    private List<RulebookTest> tests(Mutant mutant, Map<RulebookTest, Set<Mutant>> infecting) {
        Set<String> names = mutant.rules().values().stream()
                .map(changed -> changed.rule().name())
                .collect(Collectors.toSet());
        return coverage.tests().stream()
                .filter(test -> infecting.getOrDefault(test, Set.of()).contains(mutant))
                .sorted(Comparator.comparing((RulebookTest test) -> !names(test, names))
                        .thenComparingInt(RulebookTest::samples))
                .toList();
    }

    private static boolean names(RulebookTest test, Set<String> rules) {
        return test.because().stream().anyMatch(rules::contains)
                || test.notBecause().stream().anyMatch(rules::contains);
    }

    private Result run(Mutant mutant, List<RulebookTest> tests) {
        Trial changed = new Trial(mutant.in(rules));
        List<String> unmoved = new ArrayList<>();
        for (RulebookTest test : tests) {
            if (!changed.run(test).passes()) {
                return new Result(mutant, Fate.NOTICED, test.name(), unmoved);
            }
            unmoved.add(test.name());
        }
        return new Result(mutant, tests.isEmpty() ? Fate.NO_DIFFERENCE : Fate.OVERLOOKED, "", unmoved);
    }
}
