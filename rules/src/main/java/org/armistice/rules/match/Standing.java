package org.armistice.rules.match;

import java.util.Objects;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Variable;

/**
 * A rule that holds for certain facts.
 *
 * @param rule which
 * @param branch the first of its branches that holds for these facts
 * @param bindings the branch's slots; slots of nested groups may be null
 * @param since the day of the first sample of the unbroken spell for which it has held for these facts
 */
public record Standing(Rule rule, Branch branch, Object[] bindings, int since) {
    /** Whether both have the same facts in all variables that they share by name, as an exception and what it defeats. */
    public boolean agreesWith(Standing other) {
        for (Variable mine : rule.variables()) {
            for (Variable theirs : other.rule.variables()) {
                boolean shared = mine.isNamed() && mine.name().equals(theirs.name());
                if (shared && !Objects.equals(bindings[mine.slot()], other.bindings[theirs.slot()])) {
                    return false;
                }
            }
        }
        return true;
    }
}
