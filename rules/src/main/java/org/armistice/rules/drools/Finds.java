package org.armistice.rules.drools;

import java.util.ArrayList;
import java.util.List;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Watch;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.RuleContext;

/** Who is told of the matches of one session. */
public interface Finds {
    /**
     * A watch holds, anew or still.
     *
     * @param bound what is bound to the slots that {@link #slots} names
     */
    void found(String watch, InternalMatch match, Object[] bound);

    /** The same, as the consequence of a rule in DRL says it: {@code finds.found("key", kcontext, $F, $P)}. */
    default void found(String watch, RuleContext context, Object... bound) {
        found(watch, (InternalMatch) context.getMatch(), bound);
    }

    /** The same for a rule that binds more variables than a consequence can name: {@code "$F", "$P"}. */
    default void foundByName(String watch, RuleContext context, String... variables) {
        Object[] bound = new Object[variables.length];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = context.getMatch().getDeclarationValue(variables[i]);
        }
        found(watch, (InternalMatch) context.getMatch(), bound);
    }

    /** The slots that are bound when the whole condition of a watch holds, in the order of the conditions. */
    static int[] slots(Watch watch) {
        List<Integer> slots = new ArrayList<>();
        for (Condition condition : watch.conditions()) {
            if (condition instanceof Condition.Match match) {
                slots.add(match.variable().slot());
            } else if (condition instanceof Condition.Total total) {
                slots.add(total.result().slot());
            }
        }
        return slots.stream().mapToInt(Integer::intValue).toArray();
    }
}
