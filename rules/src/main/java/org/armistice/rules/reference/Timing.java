package org.armistice.rules.reference;

import java.util.List;
import org.armistice.model.calendar.Calendar;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;

/** Whether rules may come to hold by mere passing of time. */
public final class Timing {
    private Timing() {}

    /** Whether a rule has a duration or looks at the date; if not, it holds for the same facts while nothing changes. */
    public static boolean dependsOnTime(Rule rule) {
        return rule.branches().stream()
                .anyMatch(branch ->
                        !branch.clocks().isEmpty() || readsDate(branch.watch().conditions()));
    }

    private static boolean readsDate(List<Condition> conditions) {
        for (Condition condition : conditions) {
            boolean reads = condition instanceof Condition.Match match
                            && match.tests().stream().anyMatch(Timing::readsDate)
                    || condition instanceof Condition.Check check && readsDate(check.test())
                    || condition instanceof Condition.Absent absent && readsDate(absent.conditions())
                    || condition instanceof Condition.Present present && readsDate(present.conditions())
                    || condition instanceof Condition.Total total
                            && (readsDate(total.source()) || readsDate(total.of()));
            if (reads) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsDate(Test test) {
        boolean[] reads = new boolean[1];
        test.reads(read -> reads[0] |= read.field().owner() == Calendar.TYPE);
        return reads[0];
    }

    private static boolean readsDate(Expression expression) {
        boolean[] reads = new boolean[1];
        expression.reads(read -> reads[0] |= read.field().owner() == Calendar.TYPE);
        return reads[0];
    }
}
