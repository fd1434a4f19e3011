package org.armistice.rules.match;

import org.armistice.rules.typed.Rule;

/**
 * The rule on which the most time of a run was spent.
 *
 * @param nanoseconds that went into it
 */
public record Busiest(Rule rule, long nanoseconds) {}
