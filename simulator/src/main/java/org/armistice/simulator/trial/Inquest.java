package org.armistice.simulator.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Span;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.evidence.Reading;
import org.armistice.rules.evidence.WhyNot;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.wording.Clause;
import org.armistice.simulator.Run;
import org.jspecify.annotations.Nullable;

/** Finds out why tests fail, by playing them once more and looking closely. */
public final class Inquest {
    private static final int MOST_EVENTS = 12;

    private final Rulebooks.Checked checked;
    private final Trial trial;

    public Inquest(Rulebooks.Checked checked, Trial trial) {
        this.checked = checked;
        this.trial = trial;
    }

    /** One explanation for each miss that is not the run's own. */
    public List<Explained> of(Verdict verdict) {
        RulebookTest test = verdict.test();
        RuleSet rules = trial.rulesOf(test);
        Map<Rule, Watch> watched = new LinkedHashMap<>();
        for (Miss miss : verdict.misses()) {
            if (miss.kind() == Miss.Kind.DID_NOT_APPLY) {
                rule(rules, miss.subject()).ifPresent(rule -> watched.put(rule, new Watch(rule)));
            }
        }
        if (verdict.misses().stream().anyMatch(miss -> miss.kind() == Miss.Kind.BROKE)) {
            return List.of();
        }
        Run run = Trial.play(test, rules, (own, world) -> {
            watched.values().forEach(watch -> watch.begin(world));
            return new Watched(
                    trial.matcher(test, world),
                    (phase, day, version, standings) ->
                            watched.values().forEach(watch -> watch.look(phase, day, standings)));
        });
        return verdict.misses().stream()
                .map(miss -> explained(miss, run, rules, watched))
                .toList();
    }

    private static Optional<Rule> rule(RuleSet rules, String name) {
        return rules.rules().stream().filter(r -> r.name().equals(name)).findFirst();
    }

    private static Explained explained(Miss miss, Run run, RuleSet rules, Map<Rule, Watch> watched) {
        if (miss.expectation() != null) {
            return untrue(miss, miss.expectation(), run);
        }
        if (miss.kind() == Miss.Kind.DID_NOT_APPLY) {
            Watch watch = rule(rules, miss.subject()).map(watched::get).orElse(null);
            if (watch != null) {
                return new Explained(
                        miss, List.of(), List.of(), watch.nearest, watch.day - 1, watch.reasons(run), run.world());
            }
        }
        List<Event> chain = run.events().stream()
                .filter(e -> Trial.isOfRule(e) && e.source().name().equals(miss.subject()))
                .findFirst()
                .map(event -> chain(run, List.of(event)))
                .orElse(List.of());
        return new Explained(miss, List.of(), chain, null, 0, List.of(), run.world());
    }

    private static Explained untrue(Miss miss, RulebookTest.Expectation expectation, Run run) {
        Span nowhere = new Span(Position.ofFile(""), 0, 0);
        Clause clause = new Clause(
                Clause.Kind.CONDITION, nowhere, expectation.text(), expectation.conditions(), List.of(), null);
        List<Line> state =
                new WhyNot(run.world(), new Durations(run.world())).explain(List.of(clause), expectation.slots());
        Set<Event> writers = new LinkedHashSet<>();
        for (Line line : state) {
            for (Reading reading : line.read()) {
                latest(run, reading).ifPresent(writers::add);
            }
        }
        return new Explained(miss, state, chain(run, List.copyOf(writers)), null, 0, List.of(), run.world());
    }

    private static Optional<Event> latest(Run run, Reading reading) {
        return run.events().stream()
                .filter(event -> event.changes().stream()
                        .anyMatch(change -> change.fact().equals(reading.fact().getId())
                                && (change.field().equals(reading.field().word())
                                        || change.field().isEmpty())))
                .reduce((first, last) -> last);
    }

    /** Events and what led to them, the latest first. */
    private static List<Event> chain(Run run, List<Event> events) {
        Set<Event> chain = new LinkedHashSet<>();
        List<Event> next = new ArrayList<>(events);
        while (!next.isEmpty() && chain.size() < MOST_EVENTS) {
            Event event = next.remove(0);
            if (event.kind() != Event.Kind.START && chain.add(event)) {
                event.causes().stream().flatMap(id -> run.find(id).stream()).forEach(next::add);
            }
        }
        return chain.stream()
                .sorted(Comparator.comparingInt((Event e) -> Integer.parseInt(e.id().substring(1)))
                        .reversed())
                .toList();
    }

    /** A rule that ought to have applied. */
    private final class Watch {
        private final Rule rule;
        private @Nullable Durations durations;
        private @Nullable WhyNot whyNot;
        private @Nullable Attempt nearest;
        private int day;
        private final List<String> refused = new ArrayList<>();

        Watch(Rule rule) {
            this.rule = rule;
        }

        void begin(World world) {
            durations = new Durations(world);
            whyNot = new WhyNot(world, durations);
        }

        void look(Phase phase, int today, List<Standing> standings) {
            if (phase != rule.phase() || durations == null || whyNot == null) {
                return;
            }
            durations.sample(rule, today);
            List<Attempt> attempts = whyNot.explain(rule, checked.wording(rule), new Object[rule.slots()], List.of());
            if (!attempts.isEmpty() && (nearest == null || Attempt.NEAREST.compare(attempts.get(0), nearest) < 0)) {
                nearest = attempts.get(0);
                day = today;
            }
            standings.stream()
                    .filter(s -> s.rule().key().equals(rule.key()) && rule.chance() != null)
                    .findFirst()
                    .ifPresent(s -> Draws.refusal(s, today, Trial.SEED).ifPresent(refused::add));
        }

        /** Why it did not apply where it held. */
        List<String> reasons(Run run) {
            List<String> reasons = new ArrayList<>();
            for (Event event : run.events()) {
                boolean kept = event.kind() == Event.Kind.DEFEATED || event.kind() == Event.Kind.CONFLICT;
                if (kept && event.source().key().equals(rule.key())) {
                    reasons.add(event.text());
                }
            }
            if (!refused.isEmpty()) {
                reasons.add(
                        refused.size() == 1
                                ? refused.get(0)
                                : refused.get(0) + ", and on " + (refused.size() - 1) + " more days");
            }
            return reasons;
        }
    }
}
