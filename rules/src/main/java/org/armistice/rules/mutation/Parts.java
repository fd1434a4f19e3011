package org.armistice.rules.mutation;

import java.util.List;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Goes through all parts of a rule that can be changed. */
final class Parts {
    /** In what a part stands. */
    enum Place {
        CONDITION,
        DURATION,
        CHANCE,
        EFFECT
    }

    /** Takes each part. */
    interface Visitor {
        /**
         * @param outermost the condition, at the top of an alternative, or the days of the duration in which the part
         *     stands; null outside of those
         * @param becomes the effect whose new value the part is, if it is one
         */
        void visit(Object part, Place place, @Nullable Object outermost, @Nullable Object becomes);
    }

    private final Visitor visitor;

    Parts(Visitor visitor) {
        this.visitor = visitor;
    }

    void of(Rule rule, Body body) {
        for (Body.Alternative alternative : body.alternatives()) {
            alternative.conditions().forEach(condition -> condition(condition, condition));
            for (Body.Duration duration : alternative.clocks()) {
                value(duration.days(), Place.DURATION, duration.days(), null);
                if (duration.window() != null) {
                    value(duration.window(), Place.DURATION, duration.days(), null);
                }
            }
        }
        if (rule.chance() != null) {
            value(rule.chance(), Place.CHANCE, null, null);
        }
        effects(rule.effects());
    }

    private void condition(Condition condition, Condition outermost) {
        if (condition instanceof Condition.Check check) {
            test(check.test(), outermost);
            return;
        }
        visitor.visit(condition, Place.CONDITION, outermost, null);
        if (condition instanceof Condition.Match match) {
            match.tests().forEach(test -> test(test, outermost));
        } else if (condition instanceof Condition.Absent absent) {
            absent.conditions().forEach(inner -> condition(inner, outermost));
        } else if (condition instanceof Condition.Present present) {
            present.conditions().forEach(inner -> condition(inner, outermost));
        } else if (condition instanceof Condition.Total total) {
            total.source().forEach(inner -> condition(inner, outermost));
            value(total.of(), Place.CONDITION, outermost, null);
        }
    }

    private void test(Test test, Condition outermost) {
        visitor.visit(test, Place.CONDITION, outermost, null);
        if (test instanceof Test.Comparison comparison) {
            value(comparison.left(), Place.CONDITION, outermost, null);
            value(comparison.right(), Place.CONDITION, outermost, null);
        } else if (test instanceof Test.Not not) {
            test(not.test(), outermost);
        } else if (test instanceof Test.AllOf all) {
            all.tests().forEach(inner -> test(inner, outermost));
        } else if (test instanceof Test.AnyOf any) {
            any.tests().forEach(inner -> test(inner, outermost));
        }
    }

    private void value(Expression value, Place place, @Nullable Object outermost, @Nullable Object becomes) {
        visitor.visit(value, place, outermost, becomes);
        if (value instanceof Expression.Combined combined) {
            value(combined.left(), place, outermost, null);
            value(combined.right(), place, outermost, null);
        }
    }

    private void effects(List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Become become) {
                value(become.value(), Place.EFFECT, null, become.field());
            } else if (effect instanceof Effect.Rise rise) {
                value(rise.amount(), Place.EFFECT, null, null);
            } else if (effect instanceof Effect.Move move) {
                value(move.amount(), Place.EFFECT, null, null);
            } else if (effect instanceof Effect.Create create) {
                create.starts().forEach(start -> value(start.value(), Place.EFFECT, null, start.field()));
            } else if (effect instanceof Effect.OneOf oneOf) {
                oneOf.alternatives().forEach(alternative -> {
                    value(alternative.weight(), Place.EFFECT, null, null);
                    effects(alternative.effects());
                });
            }
        }
    }
}
