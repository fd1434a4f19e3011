package org.armistice.simulator.trial;

import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.chance.Chance;

/** What the draws of rules that hold say; they can be made again, since nothing but seed, day, rule and facts decides. */
public final class Draws {
    private Draws() {}

    /**
     * One draw.
     *
     * @param drawn in [0, 1), in millionths
     * @param share below which the rule takes effect, in millionths
     */
    public record Draw(long drawn, long share) {
        public boolean isLucky() {
            return share >= Fixed.ONE || drawn < share;
        }
    }

    /** The draw of a rule with a chance that holds. */
    public static Optional<Draw> of(Standing standing, int day, long seed) {
        Rule rule = standing.rule();
        return rule.chance() == null ? Optional.empty() : Optional.of(of(rule, standing.bindings(), day, seed));
    }

    static Draw of(Rule rule, Object[] bindings, int day, long seed) {
        List<String> about = rule.shown().stream()
                .map(variable -> bindings[variable.slot()])
                .filter(Fact.class::isInstance)
                .map(bound -> ((Fact) bound).getId())
                .toList();
        long share = rule.chance() == null ? Fixed.ONE : rule.chance().value(bindings);
        return new Draw(Chance.draw(seed, day, rule.key(), about), share);
    }

    /** In words, if the draw kept the rule from taking effect. */
    static Optional<String> refusal(Standing standing, int day, long seed) {
        return of(standing, day, seed).filter(draw -> !draw.isLucky()).map(Draws::words);
    }

    /** {@code chance refused it: the draw was 62 %, needed below 25 %}. */
    public static String words(Draw draw) {
        return "chance refused it: the draw was " + Unit.PERCENT.format(draw.drawn()) + ", needed below "
                + Unit.PERCENT.format(draw.share());
    }
}
