package org.armistice.rules.check;

import org.armistice.rules.typed.Rule;

/**
 * Two rules that want one field of one fact to become different things, with a state in which they do.
 *
 * @param first the rule whose key sorts first
 * @param second the other
 * @param days how many days after the beginning of the state both want it
 * @param test the state as a test block, which expects both rules to apply and so must fail
 */
public record Conflict(Rule first, Rule second, int days, String test) {}
