package org.armistice.simulator.shadow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/** Which rules do not do what they did, or may not, when some rules are others. */
final class Concerned {
    private final RuleSet one;
    private final RuleSet other;
    private final Set<String> keys;

    private Concerned(Collection<String> changed, RuleSet one, RuleSet other) {
        this.one = one;
        this.other = other;
        this.keys = new HashSet<>(changed);
    }

    /**
     * Keys of the rules that say whether anything is done otherwise: those that are others and those that they hold back, with
     * all that hold back any of these; and of each that is a row of a table, the rows beside it, of which one may keep another
     * from acting.
     *
     * @param changed keys of the rules that are others in the two sets, or in one of them only
     */
    static Set<String> by(Collection<String> changed, RuleSet one, RuleSet other) {
        Concerned concerned = new Concerned(changed, one, other);
        concerned.addRowsBeside();
        concerned.addHeldBack();
        concerned.addRowsBeside();
        concerned.addThoseWhoHoldBack();
        concerned.addRowsBeside();
        return Set.copyOf(concerned.keys);
    }

    private void addRowsBeside() {
        Set<String> tables = new HashSet<>();
        each(this::isIn, rule -> {
            Row row = rule.row();
            if (row != null) {
                tables.add(row.table());
            }
        });
        each(rule -> rule.row() != null && tables.contains(rule.row().table()), rule -> keys.add(rule.key()));
    }

    private void addHeldBack() {
        Set<String> heldBack = new HashSet<>();
        each(this::isIn, rule -> heldBack.addAll(rule.exceptionTo()));
        keys.addAll(heldBack);
    }

    private void addThoseWhoHoldBack() {
        Set<String> holders = new HashSet<>();
        each(rule -> rule.exceptionTo().stream().anyMatch(keys::contains), rule -> holders.add(rule.key()));
        keys.addAll(holders);
    }

    private boolean isIn(Rule rule) {
        return keys.contains(rule.key());
    }

    private void each(Predicate<Rule> of, Consumer<Rule> consumer) {
        one.rules().stream().filter(of).forEach(consumer);
        other.rules().stream().filter(of).forEach(consumer);
    }
}
