package org.armistice.rules.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Effect;

/** Which slots conditions have to do with. */
final class Slots {
    private Slots() {}

    /** Those that a condition reads or binds. */
    static Set<Integer> of(Condition condition) {
        Set<Integer> slots = new HashSet<>(Weaver.slotsOf(condition));
        if (condition instanceof Condition.Total total) {
            total.of().slots(slots::add);
        }
        return slots;
    }

    /** The slot that a condition binds without having given it a name, or -1. */
    static int boundAlone(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return match.variable().isNamed() ? -1 : match.variable().slot();
        }
        return condition instanceof Condition.Total total ? total.result().slot() : -1;
    }

    /** Adds those that an effect has to do with. */
    static void of(Effect effect, Set<Integer> slots) {
        if (effect instanceof Effect.Become become) {
            slots.add(become.slot());
            become.value().slots(slots::add);
        } else if (effect instanceof Effect.Rise rise) {
            slots.add(rise.slot());
            rise.amount().slots(slots::add);
        } else if (effect instanceof Effect.Move move) {
            slots.addAll(List.of(move.fromSlot(), move.toSlot()));
            move.amount().slots(slots::add);
        } else if (effect instanceof Effect.Remove remove) {
            slots.add(remove.slot());
        } else if (effect instanceof Effect.Create create) {
            create.starts().forEach(start -> start.value().slots(slots::add));
        } else if (effect instanceof Effect.OneOf oneOf) {
            oneOf.alternatives().forEach(a -> {
                a.weight().slots(slots::add);
                a.effects().forEach(inner -> of(inner, slots));
            });
        }
    }
}
