package org.armistice.simulator.trial;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.coverage.Examination;
import org.armistice.rules.coverage.Point;
import org.armistice.rules.coverage.Points;
import org.armistice.rules.coverage.Sighting;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;

/** What is seen of all rules in one test. */
final class Observation {
    private final Map<String, Points> pointsByRule;
    private final RuleSet rules;
    private final Durations durations;
    private final Examination examination;
    private final long seed;
    private final Map<Phase, List<Rule>> rulesByPhase = new EnumMap<>(Phase.class);
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Sighting> sightings = new HashMap<>();
    private final Set<List<Object>> drawn = new HashSet<>();

    /** @param pointsByRule those of all rules, by key */
    Observation(Map<String, Points> pointsByRule, RuleSet rules, World world, long seed) {
        this.pointsByRule = pointsByRule;
        this.rules = rules;
        this.durations = new Durations(world);
        this.examination = new Examination(world, durations);
        this.seed = seed;
    }

    /** By rule; those of rules that were not looked at are missing. */
    Map<String, Sighting> sightings() {
        return sightings;
    }

    void sampled(Phase phase, int day, long version, List<Standing> standings) {
        for (Rule rule : rulesByPhase.computeIfAbsent(phase, rules::list)) {
            durations.sample(rule, day);
            Points points = pointsByRule.get(rule.key());
            if (points != null && (points.dependOnTime() || isNew(rule, version))) {
                examination.examine(points, sighting(rule));
            }
        }
        standings.forEach(standing -> draw(standing, day));
    }

    private boolean isNew(Rule rule, long version) {
        Long before = versions.put(rule.key(), version);
        return before == null || before != version;
    }

    private Sighting sighting(Rule rule) {
        return sightings.computeIfAbsent(rule.key(), k -> new Sighting());
    }

    /** What the draw of a rule that holds says; a rule that goes off once draws once in a spell. */
    private void draw(Standing standing, int day) {
        Rule rule = standing.rule();
        Points points = pointsByRule.get(rule.key());
        if (rule.chance() == null || points == null) {
            return;
        }
        boolean isNew = rule.trigger() == Rule.Trigger.LEVEL
                || drawn.add(List.of(rule.key(), ids(rule.variables(), standing.bindings()), standing.since()));
        if (isNew) {
            boolean lucky = Draws.of(rule, standing.bindings(), day, seed).isLucky();
            points.all().stream()
                    .filter(point -> point.kind() == Point.Kind.CHANCE)
                    .forEach(point -> sighting(rule).see(points.number(point), lucky));
        }
    }

    private static List<String> ids(List<Variable> variables, Object[] bindings) {
        return variables.stream()
                .map(variable -> bindings[variable.slot()])
                .filter(Fact.class::isInstance)
                .map(bound -> ((Fact) bound).getId())
                .toList();
    }
}
