package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.KieSession;

/**
 * The register: which rules hold for which facts, and since when, kept up with what Drools finds.
 *
 * <p>Phases are agenda groups: Drools looks at the rules of a phase when the phase is sampled, and then at all that has
 * changed since their last sample.
 */
final class DroolsMatcher implements Matcher, Finds {
    /** More than any rulebook's matches after one phase; a run beyond it is broken. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final Map<Phase, List<Rule>> rules = new EnumMap<>(Phase.class);
    private final Map<String, Truths> truths = new HashMap<>();
    private final Map<String, ClockFace> clocks = new HashMap<>();
    private final Map<String, TreeMap<Key, Integer>> spells = new HashMap<>();
    private final KieSession session;
    private final World world;
    private final Intake intake;

    DroolsMatcher(RuleSet rules, KieSession session, Facets facets, World world) {
        this.session = session;
        this.world = world;
        this.intake = new Intake(facets, session, world);
        for (Rule rule : rules.rules()) {
            this.rules.computeIfAbsent(rule.phase(), p -> new ArrayList<>()).add(rule);
            spells.put(rule.key(), new TreeMap<>());
            for (Branch branch : rule.branches()) {
                truths.put(branch.watch().key(), new Truths(branch.watch(), rule.slots()));
                for (Clock clock : branch.clocks()) {
                    truths.put(clock.watch().key(), new Truths(clock.watch(), rule.slots()));
                    clocks.put(clock.watch().key(), new ClockFace(clock.window() != null));
                }
            }
        }
        session.setGlobal(DroolsRules.FINDS, this);
        world.all().forEach(this::added);
    }

    @Override
    public void found(String watch, InternalMatch match, Object[] bound) {
        Truths of = truths.get(watch);
        if (of == null) {
            throw new IllegalStateException("a match of an unknown watch: " + watch);
        }
        of.found(match, bound);
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        if (!rules.containsKey(phase)) {
            return List.of();
        }
        look(phase);
        List<Standing> standings = new ArrayList<>();
        for (Rule rule : rules.getOrDefault(phase, List.of())) {
            sample(rule, day, standings);
        }
        return standings;
    }

    private void look(Phase phase) {
        intake.tell();
        session.getAgenda().getAgendaGroup(phase.name()).setFocus();
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException("the rules find more than " + MOST_FIRINGS + " matches at once");
        }
    }

    private void sample(Rule rule, int day, List<Standing> standings) {
        TreeMap<Key, Standing> holding = new TreeMap<>();
        TreeMap<Key, Integer> before = spell(rule);
        for (Branch branch : rule.branches()) {
            for (Clock clock : branch.clocks()) {
                String key = clock.watch().key();
                face(key).sample(day, truths(key).now().keySet());
            }
            truths(branch.watch().key()).now().forEach((key, ways) -> {
                if (!holding.containsKey(key)) {
                    for (Truths.Way way : ways) {
                        if (elapsed(branch, way.bindings())) {
                            int since = before.getOrDefault(key, day);
                            holding.put(key, new Standing(rule, branch, way.bindings(), since));
                            break;
                        }
                    }
                }
            });
        }
        TreeMap<Key, Integer> now = new TreeMap<>();
        holding.forEach((key, standing) -> now.put(key, standing.since()));
        spells.put(rule.key(), now);
        standings.addAll(holding.values());
    }

    private boolean elapsed(Branch branch, Object[] bindings) {
        for (Clock clock : branch.clocks()) {
            Key key = Key.of(clock.watch().variables(), bindings);
            ClockFace face = face(clock.watch().key());
            long days = clock.days().value(bindings);
            boolean held = clock.window() == null
                    ? face.heldFor(key, days)
                    : face.heldWithin(key, days, clock.window().value(bindings));
            if (!held) {
                return false;
            }
        }
        return true;
    }

    private Truths truths(String watch) {
        return present(truths.get(watch), watch);
    }

    private ClockFace face(String watch) {
        return present(clocks.get(watch), watch);
    }

    private TreeMap<Key, Integer> spell(Rule rule) {
        return present(spells.get(rule.key()), rule.key());
    }

    private static <T> T present(@org.jspecify.annotations.Nullable T value, String key) {
        if (value == null) {
            throw new IllegalStateException("not watched: " + key);
        }
        return value;
    }

    @Override
    public void added(Fact fact) {
        intake.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        intake.removed(fact);
    }

    @Override
    public void changed(Fact fact, Collection<Field> fields) {
        intake.changed(fact, fields);
    }

    @Override
    public void close() {
        session.dispose();
    }

    @Override
    public String toString() {
        return "Drools over " + world.all().size() + " facts";
    }
}
