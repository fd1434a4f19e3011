package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Busiest;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Standing;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.jspecify.annotations.Nullable;

/** Which rules hold in one run, for which facts, and since when. Somebody else joins the facts, and tells what fits and what no longer does. */
public final class Register {
    private final Map<String, Truths> truths = new HashMap<>();
    private final Map<Phase, List<RuleTruths>> rules = new EnumMap<>(Phase.class);
    /** What held when a phase was last sampled. */
    private final Map<Phase, List<Standing>> standings = new EnumMap<>(Phase.class);

    private final Interests interests;
    private final Recorder recorder;

    public Register(Outlooks outlooks, World world) {
        interests = new Interests(new Bearers(outlooks.traits(), world));
        recorder = new Recorder(world, interests, outlooks.groups());
        for (Rule rule : outlooks.rules().rules()) {
            for (Branch branch : rule.branches()) {
                watch(branch.watch().key(), outlooks, rule, recorder);
                for (Clock clock : branch.clocks()) {
                    watch(clock.watch().key(), outlooks, rule, recorder);
                }
            }
            rules.computeIfAbsent(rule.phase(), p -> new ArrayList<>()).add(new RuleTruths(rule, truths));
        }
    }

    private void watch(String key, Outlooks outlooks, Rule rule, Recorder recorder) {
        truths.computeIfAbsent(key, k -> {
            Outlook outlook = outlooks.of(key);
            Truths of = new Truths(outlook, rule, recorder);
            outlook.scope().ids().forEach((id, type) -> interests.name(id, type, of));
            return of;
        });
    }

    /**
     * Facts fit a watch, anew or once more.
     *
     * @param match what tells this find from others
     * @param bound what is bound to the slots of the watch's {@link Plan}
     */
    public void found(String watch, Object match, Object[] bound) {
        finds(watch).found(match, bound);
    }

    /** Who is to be told what fits a watch; for those who tell it often. */
    public Found finds(String watch) {
        Truths of = truths.get(watch);
        if (of == null) {
            throw new IllegalStateException("a match of an unknown watch: " + watch);
        }
        return of;
    }

    /** They no longer do; nothing happens if they have not been told to fit. */
    public void ended(String watch, Object match) {
        Truths of = truths.get(watch);
        if (of != null) {
            of.ended(match);
        }
    }

    /** A fact has come into the world; told before the finds that follow from it. */
    public void added(Fact fact) {
        interests.added(fact);
    }

    public void removed(Fact fact) {
        interests.removed(fact);
    }

    public void changed(Fact fact, long fields) {
        interests.changed(fact, fields);
    }

    /** See {@link org.armistice.rules.match.Matcher#endBy}. */
    public void endBy(long nanoTime) {
        recorder.look().endBy(nanoTime);
    }

    /** See {@link org.armistice.rules.match.Matcher#busiest}. */
    public Optional<Busiest> busiest() {
        return rules.values().stream()
                .flatMap(List::stream)
                .map(rule -> new Busiest(rule.rule(), rule.spent()))
                .max(Comparator.comparingLong(Busiest::nanoseconds));
    }

    /** See {@link org.armistice.rules.match.Matcher#sample}. */
    public List<Standing> sample(Phase phase, int day) {
        @Nullable List<RuleTruths> ofPhase = rules.get(phase);
        if (ofPhase == null) {
            return List.of();
        }
        boolean same = true;
        for (RuleTruths rule : ofPhase) {
            if (!rule.isIdle(day)) {
                List<Standing> before = rule.standings();
                same &= sample(rule, day) == before;
            }
        }
        List<Standing> known = standings.get(phase);
        if (same && known != null) {
            return known;
        }
        List<Standing> now = new ArrayList<>();
        for (RuleTruths rule : ofPhase) {
            now.addAll(rule.standings());
        }
        known = Collections.unmodifiableList(now);
        standings.put(phase, known);
        return known;
    }

    private static List<Standing> sample(RuleTruths rule, int day) {
        long began = System.nanoTime();
        try {
            return rule.sample(day);
        } catch (ArithmeticException e) {
            throw new MatchFailure(String.valueOf(e.getMessage()), e).of(rule.rule());
        } finally {
            rule.spent(System.nanoTime() - began);
        }
    }
}
