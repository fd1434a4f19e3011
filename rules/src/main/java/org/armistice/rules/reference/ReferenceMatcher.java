package org.armistice.rules.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * Tells which rules hold by searching the world anew for every sample, and for every duration by looking at the earlier
 * samples.
 */
public final class ReferenceMatcher implements Matcher {
    private static final Comparator<List<Fact>> BY_IDS = ReferenceMatcher::compareIds;

    private final RuleSet rules;
    private final Search search;
    private final Durations durations;
    private final Map<Phase, List<Rule>> rulesByPhase = new EnumMap<>(Phase.class);
    private final Map<String, History> standingsByRule = new HashMap<>();

    public ReferenceMatcher(RuleSet rules, World world) {
        this.rules = rules;
        this.search = new Search(world);
        this.durations = new Durations(search);
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        return search.ofOneState(() -> sampleRules(phase, day));
    }

    private List<Standing> sampleRules(Phase phase, int day) {
        List<Standing> standings = new ArrayList<>();
        for (Rule rule : rulesByPhase.computeIfAbsent(phase, rules::list)) {
            try {
                durations.sample(rule, day);
                standings.addAll(sampleRule(rule, day));
            } catch (MatchFailure tooMuch) {
                throw tooMuch.of(rule);
            }
        }
        return standings;
    }

    private List<Standing> sampleRule(Rule rule, int day) {
        Map<List<Fact>, Standing> standings = new HashMap<>();
        for (Branch branch : rule.branches()) {
            search.ways(branch.watch().conditions(), new Object[rule.slots()], way -> {
                List<Fact> key = Durations.key(rule.variables(), way);
                if (!standings.containsKey(key)
                        && branch.clocks().stream()
                                .allMatch(c -> durations.held(c, way).isEnough())) {
                    standings.put(key, new Standing(rule, branch, way.clone(), day));
                }
            });
        }
        History history = standingsByRule.computeIfAbsent(rule.key(), k -> new History());
        history.add(day, Set.copyOf(standings.keySet()));
        if (standings.isEmpty()) {
            return List.of();
        }
        return standings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_IDS))
                .map(e -> since(history.since(e.getKey()), e.getValue()))
                .toList();
    }

    private static Standing since(int day, Standing standing) {
        return new Standing(standing.rule(), standing.branch(), standing.bindings(), day);
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
