package org.armistice.benchmarks.slice.play;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armistice.model.event.Phase;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/**
 * The rules of the slice, by what they take: joins of up to five facts, negation, spells of days, numbers and postures
 * that change daily, and a date. Totals are left out, which one of those who compete cannot say at all.
 */
public enum SliceRule {
    ATTACK_WITHOUT_FUEL("supply/an-attack-without-fuel-stops"),
    CUT_OFF_ATTACK("supply/cut-off-force-breaks-off-its-attack"),
    LINE_CUT("supply/a-supply-line-is-cut"),
    LINE_CONTESTED("supply/a-supply-line-is-contested"),
    LINE_OPEN("supply/a-supply-line-is-open-again"),
    LOSS_FELT("supply/loss-of-a-line-is-felt-downstream"),
    CONFIDENCE("supply/an-open-line-restores-confidence"),
    CLAIM_DOUBTED("supply/a-claim-to-a-supply-line-is-doubted"),
    ATTACKERS_GONE("control/a-contest-ends-when-the-attackers-have-gone"),
    ATTACKERS_WEAK("control/a-contest-ends-when-the-attackers-have-become-too-weak"),
    PLACE_FALLS("control/contested-place-falls"),
    LEFT_BEHIND("control/those-who-are-left-behind-waver"),
    DEPOT_FALLS("control/a-depot-falls-with-its-place");

    /** The phases in which they are sampled. */
    public static final List<Phase> PHASES = List.of(Phase.SUPPLY, Phase.CONTROL);

    private static final Map<String, SliceRule> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(SliceRule::key, r -> r));

    private final String key;

    SliceRule(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static boolean has(Rule rule) {
        return BY_KEY.containsKey(rule.key());
    }

    /** Which of them a rule is; it must be one. */
    public static SliceRule of(Rule rule) {
        return Objects.requireNonNull(BY_KEY.get(rule.key()));
    }

    /**
     * Them alone, out of a larger set.
     *
     * @throws IllegalArgumentException if the set has not all of them
     */
    public static RuleSet of(RuleSet all) {
        List<Rule> rules = all.rules().stream().filter(SliceRule::has).toList();
        if (rules.size() != values().length) {
            throw new IllegalArgumentException(
                    "the rulebooks have only " + rules.size() + " of the " + values().length + " rules of the slice");
        }
        return new RuleSet(rules, all.parameters());
    }
}
