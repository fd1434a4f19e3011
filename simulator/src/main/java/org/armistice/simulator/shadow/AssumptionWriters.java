package org.armistice.simulator.shadow;

import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;

/** Rules that change assumptions, parameters among them, as a run goes on. */
final class AssumptionWriters {
    private AssumptionWriters() {}

    static boolean areIn(RuleSet rules) {
        return rules.rules().stream()
                .anyMatch(rule -> rule.effects().stream().anyMatch(effect -> writes(rule, effect)));
    }

    private static boolean writes(Rule rule, Effect effect) {
        if (effect instanceof Effect.Become become) {
            return isOfAssumption(become.field());
        }
        if (effect instanceof Effect.Rise rise) {
            return isOfAssumption(rise.field());
        }
        if (effect instanceof Effect.Move move) {
            return isOfAssumption(move.from()) || isOfAssumption(move.to());
        }
        if (effect instanceof Effect.Remove remove) {
            return rule.variables().stream().anyMatch(v -> v.slot() == remove.slot() && v.type() == Assumption.TYPE);
        }
        return effect instanceof Effect.OneOf oneOf
                && oneOf.alternatives().stream()
                        .flatMap(alternative -> alternative.effects().stream())
                        .anyMatch(one -> writes(rule, one));
    }

    private static boolean isOfAssumption(Field field) {
        return field.owner() == Assumption.TYPE;
    }
}
