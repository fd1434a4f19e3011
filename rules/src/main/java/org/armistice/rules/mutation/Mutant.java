package org.armistice.rules.mutation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.armistice.model.problem.Span;
import org.armistice.rules.coverage.Sighting;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * A set of rules with one small change. What stands in a definition or verb changes in every rule that uses it.
 *
 * @param kind what is changed
 * @param span the words that are changed
 * @param before those words
 * @param after what stands there instead; empty if they are left out
 * @param rules the changed rules by their keys
 */
public record Mutant(Kind kind, Span span, String before, String after, Map<String, Changed> rules) {
    /** Instead of a point: the change matters as soon as the rule is looked at. */
    static final int ANYWHERE = -2;

    /** What is changed. */
    public enum Kind {
        /** A number in a condition is shifted. */
        THRESHOLD,
        /** {@code below} becomes {@code at most}, and so on. */
        OPERATOR,
        /** A duration is made longer or shorter. */
        DURATION,
        /** A chance is made larger or smaller. */
        CHANCE,
        /** A number in an effect is shifted. */
        AMOUNT,
        /** A field becomes something else. */
        VALUE,
        /** A condition, or one side of an {@code or}, is left out. */
        CONDITION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A changed rule.
     *
     * @param point number of the point of the rule that must be reached for the change to matter, -1 if the whole
     *     condition must hold, {@link #ANYWHERE}
     */
    public record Changed(Rule rule, int point) {
        /** Whether a test in which this was seen of the rule can notice the change. */
        boolean canMatter(Sighting sighting) {
            return point == ANYWHERE
                    ? sighting.isReached()
                    : point < 0 ? sighting.hasHeld() : sighting.isReached(point);
        }
    }

    public Mutant {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** Whether a test can notice the change. */
    public boolean canMatter(Function<Rule, Sighting> seenInTest) {
        return rules.values().stream().anyMatch(c -> c.canMatter(seenInTest.apply(c.rule())));
    }

    /** The rules with the change. */
    public RuleSet in(RuleSet original) {
        return new RuleSet(
                original.rules().stream()
                        .map(rule -> rules.containsKey(rule.key())
                                ? rules.get(rule.key()).rule()
                                : rule)
                        .toList(),
                original.parameters());
    }
}
