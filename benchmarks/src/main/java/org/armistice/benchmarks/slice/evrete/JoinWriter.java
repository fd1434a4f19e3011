package org.armistice.benchmarks.slice.evrete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.evrete.api.FactBuilder;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Writes one join as a rule for Evrete.
 *
 * @param variables of its facts, in their order
 */
record JoinWriter(Join join, List<String> variables, LhsBuilder<Knowledge> conditions) {
    /** What each session knows its {@link Joined} by. */
    static final String JOINED = "joined";

    static JoinWriter rule(RuleSetBuilder<Knowledge> rules, Join join, FactBuilder... facts) {
        List<String> variables = Arrays.stream(facts).map(FactBuilder::getName).toList();
        return new JoinWriter(join, variables, rules.newRule(join.name()).forEach(facts));
    }

    JoinWriter is(String flag) {
        conditions.where(new IsSet(flag), flag);
        return this;
    }

    JoinWriter same(String one, String other) {
        conditions.where(new AreSame(one, other), one, other);
        return this;
    }

    /** Ends the rule: its matches are told to the {@link Joined} of the session. */
    void told() {
        conditions.execute(this::tell);
    }

    private void tell(RhsContext context) {
        Joined joined = context.getRuntime().get(JOINED);
        List<Fact> facts = new ArrayList<>(variables.size());
        for (String variable : variables) {
            facts.add(context.get(variable));
        }
        joined.found(join, facts);
    }

    /** Evrete takes equal tests for the same test, and looks at it once for all rules that have it. */
    private record IsSet(String flag) implements ValuesPredicate {
        @Override
        public boolean test(IntToValue values) {
            return values.get(0);
        }
    }

    private record AreSame(String one, String other) implements ValuesPredicate {
        @Override
        public boolean test(IntToValue values) {
            int first = values.get(0);
            int second = values.get(1);
            return first == second;
        }
    }
}
