package org.armistice.rules.evidence;

import java.util.Comparator;
import java.util.List;
import org.armistice.rules.typed.Rule;

/**
 * How near one alternative of a rule came to holding.
 *
 * @param rule which
 * @param lines its clauses in the order of the text
 * @param bindings the facts that came nearest, one slot for each of the rule's variables; null where there is none
 * @param gap how far its failed clauses were from holding, added up; see {@link Gap#width}
 * @param exhaustive whether all combinations of facts were looked at, or only so many
 */
public record Attempt(Rule rule, List<Line> lines, Object[] bindings, double gap, boolean exhaustive) {
    /** Fewest failed clauses first, then the smallest gap, then by key. */
    public static final Comparator<Attempt> NEAREST = Comparator.comparingInt(Attempt::failed)
            .thenComparingDouble(Attempt::gap)
            .thenComparing(a -> a.rule().key());

    public Attempt {
        lines = List.copyOf(lines);
    }

    /** How many clauses did not hold. */
    public int failed() {
        return (int) lines.stream().filter(line -> !line.isMet()).count();
    }
}
