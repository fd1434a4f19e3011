package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;
import org.armistice.rules.wording.Clause;
import org.armistice.rules.wording.Wording;

/**
 * Tells why a rule does not hold: for the facts that come nearest to it, clause by clause, which hold and which fail, with
 * the values that were seen. Exceptions of other rules, and chance, are not looked at.
 */
public final class WhyNot {
    private final Search search;
    private final Durations durations;
    private final Predicate<Field> fixed;
    private final long mostFacts;

    /** @param durations must have sampled the rules that are asked about, on this day too */
    public WhyNot(World world, Durations durations) {
        this(world, durations, field -> false, Nearness.MOST_FACTS);
    }

    /**
     * The same, where some fields never change.
     *
     * @param fixed which; a fact that is not right in one of them is no near miss
     * @param mostFacts how many facts are tried at most for an answer; beyond that it is the nearest that was found by then
     */
    public WhyNot(World world, Durations durations, Predicate<Field> fixed, long mostFacts) {
        this.search = new Search(world);
        this.durations = durations;
        this.fixed = fixed;
        this.mostFacts = mostFacts;
    }

    /**
     * Tries every alternative of a rule.
     *
     * @param wording of the rule
     * @param bindings the facts that are asked about in their slots, null in all others; as many as the rule has slots
     * @param also what must hold of the facts besides
     * @return the nearest of each alternative, the nearest of all first; none where no facts can be meant
     */
    public List<Attempt> explain(Rule rule, Wording wording, Object[] bindings, List<Test> also) {
        return search.ofOneState(() -> attempts(rule, wording, bindings, also));
    }

    private List<Attempt> attempts(Rule rule, Wording wording, Object[] bindings, List<Test> also) {
        List<Attempt> attempts = new ArrayList<>();
        for (List<Clause> clauses : wording.clauses()) {
            Nearness nearness =
                    new Nearness(search, durations, new Steps(clauses, bindings, also, fixed), bindings, mostFacts);
            Object[] nearest = nearness.find();
            if (nearest != null) {
                attempts.add(
                        new Attempt(rule, lines(clauses, nearest), nearest, nearness.gap(), nearness.isExhaustive()));
            }
        }
        attempts.sort(Attempt.NEAREST);
        return attempts;
    }

    /**
     * What is asked of a state rather than of a rule.
     *
     * @param slots how many slots the bindings need
     * @return how each clause fares for the facts that come nearest; nothing if no facts can be meant
     */
    public List<Line> explain(List<Clause> clauses, int slots) {
        return search.ofOneState(() -> {
            Object[] unbound = new Object[slots];
            Object[] nearest = new Nearness(
                            search, durations, new Steps(clauses, unbound, List.of(), fixed), unbound, mostFacts)
                    .find();
            return nearest == null ? List.of() : lines(clauses, nearest);
        });
    }

    private List<Line> lines(List<Clause> clauses, Object[] bindings) {
        return clauses.stream()
                .map(clause -> new Telling(search, durations, bindings, fixed).line(clause))
                .toList();
    }
}
