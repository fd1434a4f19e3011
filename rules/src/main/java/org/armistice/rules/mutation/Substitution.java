package org.armistice.rules.mutation;

import java.util.List;
import java.util.Set;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;

/** Puts changed values in place of those that are to change. */
final class Substitution {
    private final Set<Object> parts;
    private final Change change;

    /** @param parts what is changed, told apart by identity */
    Substitution(Set<Object> parts, Change change) {
        this.parts = parts;
        this.change = change;
    }

    Expression of(Expression value) {
        if (parts.contains(value)) {
            if (change instanceof Change.Shift shift) {
                return shift.of(value);
            }
            if (change instanceof Change.Become become) {
                return new Expression.Literal(become.value());
            }
        }
        return value instanceof Expression.Combined combined
                ? new Expression.Combined(combined.operator(), of(combined.left()), of(combined.right()))
                : value;
    }

    List<Effect> of(List<Effect> effects) {
        return effects.stream().map(this::effect).toList();
    }

    private Effect effect(Effect effect) {
        if (effect instanceof Effect.Become become) {
            return new Effect.Become(become.slot(), become.field(), of(become.value()));
        }
        if (effect instanceof Effect.Rise rise) {
            return new Effect.Rise(rise.slot(), rise.field(), of(rise.amount()), rise.relative());
        }
        if (effect instanceof Effect.Move move) {
            return new Effect.Move(move.fromSlot(), move.from(), move.toSlot(), move.to(), of(move.amount()));
        }
        if (effect instanceof Effect.Create create) {
            List<Effect.Start> starts = create.starts().stream()
                    .map(start -> new Effect.Start(start.field(), of(start.value())))
                    .toList();
            return new Effect.Create(create.result(), create.type(), starts);
        }
        if (effect instanceof Effect.OneOf oneOf) {
            return new Effect.OneOf(oneOf.alternatives().stream()
                    .map(a -> new Effect.Alternative(of(a.weight()), of(a.effects()), a.sentence(), a.telling()))
                    .toList());
        }
        return effect;
    }
}
