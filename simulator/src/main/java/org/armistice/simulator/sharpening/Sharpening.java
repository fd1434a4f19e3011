package org.armistice.simulator.sharpening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.armistice.model.event.Event;
import org.armistice.model.problem.BadInput;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.WrittenTest;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Standing;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.mutation.Step;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Run;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.firing.Defeat;
import org.armistice.simulator.trial.Coverage;
import org.armistice.simulator.trial.Infection;
import org.armistice.simulator.trial.Trial;
import org.armistice.simulator.trial.Watched;
import org.jspecify.annotations.Nullable;

/**
 * Looks for tests that would notice changes which no test notices: such that are like one that there is, with one thing else
 * in its world, or with a closer look at its end.
 */
public final class Sharpening {
    private static final int MOST_BASES = 4;
    private static final int LONGEST = 1000;
    private static final int MOST_THEN = 4;

    /** For how many days a rule that does not apply is looked at. */
    private static final int SOON = 30;

    private static final int MOST_PAIRS = 300;

    private final Rulebooks.Checked checked;
    private final Coverage coverage;
    private final Trial trial;
    private final Step step;
    private final BooleanSupplier stopped;
    private final Map<String, Parameter> parameters = new HashMap<>();

    /** @param step by which the mutants shift numbers */
    public Sharpening(Rulebooks.Checked checked, Coverage coverage, Step step, BooleanSupplier stopped) {
        this.checked = checked;
        this.coverage = coverage;
        this.trial = new Trial(checked.rules());
        this.step = step;
        this.stopped = stopped;
        checked.rules().parameters().forEach(p -> parameters.put(p.id(), p));
    }

    /**
     * A test that is proposed.
     *
     * @param rulebook whose test it is
     * @param notices how many changes it notices that no other test does
     */
    public record Proposed(String rulebook, WrittenTest test, int notices) {}

    /**
     * Looks for tests.
     *
     * @param mutants that no test notices
     * @param each told after each rule
     * @return by rulebook; each notices something that none before it does
     */
    public List<Proposed> of(List<Mutant> mutants, Runnable each) {
        Map<String, List<Mutant>> byRule = new LinkedHashMap<>();
        for (Mutant mutant : mutants) {
            mutant.rules()
                    .keySet()
                    .forEach(key ->
                            byRule.computeIfAbsent(key, k -> new ArrayList<>()).add(mutant));
        }
        Set<Mutant> noticed = identitySet();
        List<List<Proposal>> found = checked.rules().rules().parallelStream()
                .filter(rule -> byRule.containsKey(rule.key()))
                .map(rule -> {
                    List<Mutant> ofRule = byRule.getOrDefault(rule.key(), List.of());
                    List<Proposal> proposals = stopped.getAsBoolean() ? List.<Proposal>of() : of(rule, ofRule);
                    each.run();
                    return proposals;
                })
                .toList();
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (List<Proposal> ofRule : found) {
            for (Proposal proposal : chosen(ofRule, noticed)) {
                proposal.notices().removeAll(noticed);
                noticed.addAll(proposal.notices());
                WrittenTest written = proposal.written();
                String name = proposal.base().rulebook() + "/" + proposal.base().name() + "/" + written.title();
                proposals.merge(name, proposal, Proposal::and);
            }
        }
        Set<String> titles = new HashSet<>();
        return proposals.values().stream()
                .map(p -> new Proposed(
                        p.base().rulebook(),
                        titles.add(p.base().rulebook() + "/" + p.written().title()) ? p.written() : p.writtenWithBase(),
                        p.notices().size()))
                .toList();
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** As few as notice all that any does, taking the one that adds most each time. */
    private static List<Proposal> chosen(List<Proposal> proposals, Set<Mutant> noticed) {
        Set<Mutant> covered = identitySet();
        covered.addAll(noticed);
        List<Proposal> chosen = new ArrayList<>();
        while (true) {
            Proposal best = null;
            long most = 0;
            for (Proposal proposal : proposals) {
                long adds = proposal.notices().stream()
                        .filter(m -> !covered.contains(m))
                        .count();
                boolean better =
                        adds > most || best != null && adds == most && adds > 0 && proposal.length() < best.length();
                if (better) {
                    best = proposal;
                    most = adds;
                }
            }
            if (best == null) {
                return chosen;
            }
            chosen.add(best);
            covered.addAll(best.notices());
        }
    }

    private List<Proposal> of(Rule rule, List<Mutant> mutants) {
        List<Proposal> proposals = new ArrayList<>();
        Set<Mutant> left = identitySet();
        left.addAll(mutants);
        for (RulebookTest base : bases(rule)) {
            Run run = trial.play(base);
            int first = firstDay(rule, run);
            int days = first > 0 ? first - 1 : Math.min(base.samples() - 1, SOON);
            Values values = new Values(checked.wording(rule).body(), parameters, Trial.bookOf(rule), step);
            Edits made = new Edits(base, values, days);
            List<Edit> edits = new ArrayList<>(made.all());
            if (rule.chance() != null) {
                values.sharesIn(rule.chance())
                        .forEach(name -> edits.add(Edit.given(name + " is 0 %").lasting(days)));
            }
            constructed(base, rule).forEach(edit -> edits.add(edit.lasting(days == base.samples() - 1 ? -1 : days)));
            List<Edit> pairs = made.pairs();
            int stride = Math.max(1, pairs.size() / MOST_PAIRS);
            for (int i = 0; i < pairs.size(); i += stride) {
                edits.add(pairs.get(i));
            }
            for (Edit edit : edits) {
                if (!left.isEmpty() && !stopped.getAsBoolean()) {
                    attempt(rule, base, edit, left, proposals);
                }
            }
        }
        proposals.forEach(proposal -> widen(proposal, mutants));
        return proposals;
    }

    /** What a proposal was found for is not all that it notices. */
    private void widen(Proposal proposal, List<Mutant> mutants) {
        RulebookTest test = checked.testsReader().read(proposal.base().rulebook(), proposal.written());
        List<Infection> infections = new ArrayList<>();
        Trial.play(test, trial.rulesOf(test), (own, world) -> {
            Infection infection = new Infection(
                    mutants, own, world, rule -> !coverage.points(rule).dependOnTime());
            infections.add(infection);
            return new Watched(trial.matcher(test, world), infection::sampled);
        });
        for (Mutant mutant : infections.get(0).infecting()) {
            boolean isNew = !proposal.notices().contains(mutant);
            if (isNew && !new Trial(mutant.in(checked.rules())).run(test).passes()) {
                proposal.notices().add(mutant);
            }
        }
    }

    /** Tests that see the rule apply first, short ones first. */
    private List<RulebookTest> bases(Rule rule) {
        return coverage.tests().stream()
                .filter(test -> test.rulebook().equals(Trial.bookOf(rule)))
                .filter(test -> coverage.verdict(test).passes() && test.samples() <= LONGEST)
                .filter(test -> coverage.sighting(test, rule).isReached())
                .sorted(Comparator.comparing(
                                (RulebookTest test) -> !test.because().contains(rule.name()))
                        .thenComparing(test -> !coverage.verdict(test).applied().contains(rule.key()))
                        .thenComparing(test -> !test.notBecause().contains(rule.name()))
                        .thenComparingInt(RulebookTest::samples))
                .limit(MOST_BASES)
                .toList();
    }

    private List<Edit> constructed(RulebookTest base, Rule rule) {
        List<Edit> edits = new ArrayList<>();
        Trial.play(
                base,
                trial.rulesOf(base),
                (own, world) -> new Watched(trial.matcher(base, world), (phase, day, version, standings) -> {
                    for (Standing standing : standings) {
                        if (edits.isEmpty() && standing.rule().key().equals(rule.key())) {
                            edits.addAll(
                                    new Construction(world, standing.bindings().clone())
                                            .of(checked.wording(rule).body()));
                        }
                    }
                }));
        return edits;
    }

    /** Plays a test with an edit as it is, and with each of the changes to which that makes a difference. */
    private void attempt(Rule rule, RulebookTest base, Edit edit, Set<Mutant> left, List<Proposal> proposals) {
        RulebookTest test = read(base, edit, rule);
        if (test == null) {
            return;
        }
        RuleSet rules = trial.rulesOf(test);
        List<Infection> infections = new ArrayList<>();
        Predicate<Rule> timeless = r -> !coverage.points(r).dependOnTime();
        Run run;
        try {
            run = Trial.play(test, rules, (own, world) -> {
                Infection infection = new Infection(List.copyOf(left), own, world, timeless);
                infections.add(infection);
                return new Watched(trial.matcher(test, world), infection::sampled);
            });
        } catch (RunFailure | MatchFailure | ArithmeticException e) {
            return;
        }
        Map<Mutant, Run> others = new IdentityHashMap<>();
        for (Mutant mutant : infections.get(0).infecting()) {
            try {
                others.put(mutant, new Trial(mutant.in(checked.rules())).play(test));
            } catch (RunFailure | MatchFailure | ArithmeticException e) {
                // It would be noticed, but says nothing that a test could expect.
            }
        }
        propose(rule, test, base, edit, run, others, left, proposals);
    }

    private @Nullable RulebookTest read(RulebookTest base, Edit edit, Rule rule) {
        try {
            return checked.testsReader()
                    .read(base.rulebook(), Proposal.written(base, edit, List.of(), List.of(rule.name()), List.of()));
        } catch (BadInput e) {
            return null;
        }
    }

    private void propose(
            Rule rule,
            RulebookTest test,
            RulebookTest base,
            Edit edit,
            Run run,
            Map<Mutant, Run> others,
            Set<Mutant> left,
            List<Proposal> proposals) {
        Set<Mutant> byRule = identitySet();
        Map<String, Set<Mutant>> byEnd = new LinkedHashMap<>();
        int applied = firstDay(rule, run);
        int sooner = Integer.MAX_VALUE;
        for (Map.Entry<Mutant, Run> other : others.entrySet()) {
            int otherDay = firstDay(rule, other.getValue());
            if ((applied == 0) != (otherDay == 0)) {
                byRule.add(other.getKey());
                continue;
            }
            Differences.of(test, run, other.getValue())
                    .forEach(line ->
                            byEnd.computeIfAbsent(line, l -> identitySet()).add(other.getKey()));
            if (applied != otherDay) {
                sooner = Math.min(sooner, Math.min(applied, otherDay) - 1);
            }
        }
        Set<Mutant> notices = identitySet();
        notices.addAll(byRule);
        List<String> then = new ArrayList<>();
        while (then.size() < MOST_THEN) {
            String best = byEnd.entrySet().stream()
                    .max(Comparator.comparingLong(e -> e.getValue().stream()
                            .filter(m -> !notices.contains(m))
                            .count()))
                    .filter(e -> e.getValue().stream().anyMatch(m -> !notices.contains(m)))
                    .map(Map.Entry::getKey)
                    .orElse("");
            if (best.isEmpty()) {
                break;
            }
            then.add(best);
            notices.addAll(byEnd.getOrDefault(best, Set.of()));
        }
        if (!notices.isEmpty()) {
            Proposal proposal = new Proposal(
                    base,
                    edit,
                    then,
                    applied > 0 ? List.of(rule.name()) : List.of(),
                    applied > 0 ? List.of() : List.of(rule.name()),
                    notices);
            if (isSound(proposal)) {
                proposals.add(proposal);
                left.removeAll(notices);
            }
        }
        boolean goesOffSooner = sooner != Integer.MAX_VALUE && edit.days() != sooner;
        if (goesOffSooner && others.keySet().stream().anyMatch(left::contains)) {
            attempt(rule, base, edit.lasting(sooner), left, proposals);
        }
    }

    /** The first day on which a rule took effect, 1 for the first; 0 for never. */
    private static int firstDay(Rule rule, Run run) {
        return run.events().stream()
                .filter(event -> Trial.isOfRule(event) && event.source().key().equals(rule.key())
                        || event.kind() == Event.Kind.DEFEATED && isException(rule, event))
                .mapToInt(Event::day)
                .findFirst()
                .orElse(0);
    }

    private static boolean isException(Rule rule, Event event) {
        return Defeat.exception(event).filter(rule.key()::equals).isPresent();
    }

    /** Whether the test, as it would be read, passes. */
    private boolean isSound(Proposal proposal) {
        try {
            return trial.run(checked.testsReader().read(proposal.base().rulebook(), proposal.written()))
                    .passes();
        } catch (BadInput e) {
            return false;
        }
    }
}
