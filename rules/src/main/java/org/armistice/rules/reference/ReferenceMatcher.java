package org.armistice.rules.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/**
 * Tells which rules hold by searching the world anew for every sample and walking back over the earlier samples for
 * every duration.
 */
public final class ReferenceMatcher implements Matcher {
    private static final Comparator<List<Fact>> BY_IDS = ReferenceMatcher::compareIds;

    private final RuleSet rules;
    private final Search search;
    private final Map<String, History> truthsByWatch = new HashMap<>();
    private final Map<String, History> standingsByRule = new HashMap<>();

    public ReferenceMatcher(RuleSet rules, World world) {
        this.rules = rules;
        this.search = new Search(world);
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        List<Standing> standings = new ArrayList<>();
        for (Rule rule : rules.list(phase)) {
            for (Branch branch : rule.branches()) {
                branch.clocks().forEach(clock -> sampleWatch(rule, clock.watch(), day));
            }
            standings.addAll(sampleRule(rule, day));
        }
        return standings;
    }

    private void sampleWatch(Rule rule, Watch watch, int day) {
        History history = truthsByWatch.computeIfAbsent(watch.key(), k -> new History());
        if (history.hasDay(day)) {
            return; // Two clocks may share a watch.
        }
        Set<List<Fact>> keys = new HashSet<>();
        search.ways(watch.conditions(), new Object[rule.slots()], way -> keys.add(key(watch.variables(), way)));
        history.add(day, keys);
    }

    private List<Standing> sampleRule(Rule rule, int day) {
        Map<List<Fact>, Standing> standings = new HashMap<>();
        for (Branch branch : rule.branches()) {
            search.ways(branch.watch().conditions(), new Object[rule.slots()], way -> {
                List<Fact> key = key(rule.variables(), way);
                if (!standings.containsKey(key) && branch.clocks().stream().allMatch(c -> hasRun(c, way))) {
                    standings.put(key, new Standing(rule, branch, way.clone(), day));
                }
            });
        }
        History history = standingsByRule.computeIfAbsent(rule.key(), k -> new History());
        history.add(day, Set.copyOf(standings.keySet()));
        return standings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_IDS))
                .map(e -> since(history.since(e.getKey()), e.getValue()))
                .toList();
    }

    private static Standing since(int day, Standing standing) {
        return new Standing(standing.rule(), standing.branch(), standing.bindings(), day);
    }

    private boolean hasRun(Clock clock, Object[] bindings) {
        History history = truthsByWatch.get(clock.watch().key());
        long days = clock.days().value(bindings);
        if (history == null || days == Fixed.UNKNOWN) {
            return false;
        }
        List<Fact> key = key(clock.watch().variables(), bindings);
        if (clock.window() == null) {
            return history.heldFor(key, wholeDays(days) + 1);
        }
        long window = clock.window().value(bindings);
        return window != Fixed.UNKNOWN && history.among(key, wholeDays(window)) >= wholeDays(days);
    }

    // Rounded up; what must have lasted a negative time must be true today.
    private static long wholeDays(long millionths) {
        return Math.max(0, -Math.floorDiv(-millionths, Fixed.ONE));
    }

    private static List<Fact> key(List<Variable> variables, Object[] bindings) {
        return variables.stream().map(v -> (Fact) bindings[v.slot()]).toList();
    }

    private static int compareIds(List<Fact> a, List<Fact> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).getId().compareTo(b.get(i).getId());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Does nothing: the world itself is read. */
    @Override
    public void added(Fact fact) {}

    /** Does nothing: the world itself is read. */
    @Override
    public void removed(Fact fact) {}

    /** Does nothing: the world itself is read. */
    @Override
    public void changed(Fact fact, long fields) {}

    /** Does nothing. */
    @Override
    public void close() {}
}
