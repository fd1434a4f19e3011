package org.armistice.rules.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Rule;

/** Which facts a rule names itself; a parameter is one of them. */
final class Mentions {
    private Mentions() {}

    /** Their ids. */
    static Set<String> of(Rule rule) {
        Set<String> ids = new HashSet<>();
        for (Branch branch : rule.branches()) {
            collect(branch.watch().conditions(), ids);
            branch.clocks().forEach(clock -> collect(clock.watch().conditions(), ids));
        }
        return ids;
    }

    private static void collect(List<Condition> conditions, Set<String> ids) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Match match && match.id() != null) {
                ids.add(match.id());
            } else if (condition instanceof Condition.Absent absent) {
                collect(absent.conditions(), ids);
            } else if (condition instanceof Condition.Present present) {
                collect(present.conditions(), ids);
            } else if (condition instanceof Condition.Total total) {
                collect(total.source(), ids);
            }
        }
    }
}
