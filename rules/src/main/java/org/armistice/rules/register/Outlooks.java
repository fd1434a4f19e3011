package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.query.Group;
import org.armistice.rules.query.Groups;
import org.armistice.rules.query.Traits;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Watch;
import org.jspecify.annotations.Nullable;

/** What is to be looked at for each watch of a set of rules, made ready once for all runs. */
public final class Outlooks {
    private final RuleSet rules;
    private final Groups groups = new Groups();
    private final Map<String, Outlook> byWatch = new HashMap<>();

    /** @param plans what of each watch is joined by somebody else */
    public Outlooks(RuleSet rules, Function<Watch, Plan> plans) {
        this.rules = rules;
        for (Rule rule : rules.rules()) {
            for (Branch branch : rule.branches()) {
                List<Expression> durations = new ArrayList<>();
                for (Clock clock : branch.clocks()) {
                    durations.add(clock.days());
                    if (clock.window() != null) {
                        durations.add(clock.window());
                    }
                    add(clock.watch(), plans, List.of());
                }
                add(branch.watch(), plans, durations);
            }
        }
    }

    private void add(Watch watch, Function<Watch, Plan> plans, List<Expression> durations) {
        byWatch.computeIfAbsent(watch.key(), k -> new Outlook(watch, plans.apply(watch), durations, groups));
    }

    /** The traits for which candidates look at facts. */
    Traits traits() {
        return groups.traits();
    }

    /** The groups at which candidates look, whichever rules they stand in. */
    List<Group> groups() {
        return groups.all();
    }

    RuleSet rules() {
        return rules;
    }

    Outlook of(String watch) {
        @Nullable Outlook outlook = byWatch.get(watch);
        if (outlook == null) {
            throw new IllegalStateException("not watched: " + watch);
        }
        return outlook;
    }
}
