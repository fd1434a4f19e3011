package org.armistice.rules.match;

import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Rule;

/**
 * A rule that holds for certain facts.
 *
 * @param rule which
 * @param branch the first of its branches that holds for these facts
 * @param bindings the branch's slots; slots of nested groups may be null
 * @param since the day of the first sample of the unbroken spell for which it has held for these facts
 */
public record Standing(Rule rule, Branch branch, Object[] bindings, int since) {}
