package org.armistice.rules.drl;

import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * Writes rules as DRL over the same facts, for readers who know Drools and for a check of our own translation by
 * Drools' compiler.
 *
 * <p>There is one rule in DRL for each condition and each duration of a rulebook's rule. Its consequence hands the match
 * to the global {@code finds}; what the match leads to is the engine's business, as always, and told in a comment.
 * A compiled text is run by {@link org.armistice.rules.drools.DroolsRules#of(RuleSet, org.kie.api.KieBase)}.
 */
public final class DrlExport {
    private DrlExport() {}

    /**
     * All rules in one text.
     *
     * @throws IllegalArgumentException if a key or id has a sign that DRL could take for code
     */
    public static String write(RuleSet rules) {
        StringBuilder text = new StringBuilder(Imports.write());
        for (Rule rule : rules.rules()) {
            for (Branch branch : rule.branches()) {
                Names names = new Names(branch.watch());
                text.append('\n').append(new Explanation(rule, names).of(branch));
                text.append(new WatchWriter(rule.phase(), branch.watch(), names).write());
                for (Clock clock : branch.clocks()) {
                    // Durations may read what only the branch binds, so that its names explain them.
                    text.append('\n').append(new Explanation(rule, names).of(branch, clock));
                    text.append(new WatchWriter(rule.phase(), clock.watch(), new Names(clock.watch())).write());
                }
            }
        }
        return text.toString();
    }
}
