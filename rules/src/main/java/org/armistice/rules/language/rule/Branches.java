package org.armistice.rules.language.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;

/** Makes the branches of a rule of what has been read of its condition. */
public final class Branches {
    private final Weaver weaver;
    private final String key;
    private final List<Variable> variables;

    /**
     * @param key of the rule
     * @param variables the rule's named variables
     */
    public Branches(String key, List<Variable> variables, Scope.Slots slots) {
        this.weaver = new Weaver(slots);
        this.key = key;
        this.variables = variables;
    }

    /** One for each alternative, with as many clocks, in the same order. */
    public List<Branch> of(Body body) {
        List<Branch> branches = new ArrayList<>();
        for (Body.Alternative alternative : body.alternatives()) {
            branches.add(branch(key + "#" + branches.size(), alternative));
        }
        return branches;
    }

    private Branch branch(String watch, Body.Alternative alternative) {
        List<Clock> clocks = new ArrayList<>();
        for (Body.Duration duration : alternative.clocks()) {
            List<Condition> woven = weaver.weave(duration.conditions());
            clocks.add(new Clock(
                    new Watch(watch + "~" + clocks.size(), woven, bound(woven, duration.variables())),
                    duration.days(),
                    duration.window()));
        }
        return new Branch(new Watch(watch, weaver.weave(alternative.conditions()), variables), clocks);
    }

    private static List<Variable> bound(List<Condition> conditions, List<Variable> variables) {
        Set<Integer> slots = new HashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match) {
                slots.add(match.variable().slot());
            }
        }
        return variables.stream().filter(v -> slots.contains(v.slot())).toList();
    }
}
