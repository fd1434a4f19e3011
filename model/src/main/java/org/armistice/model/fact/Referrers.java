package org.armistice.model.fact;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of reference followed backwards: for each fact those that point to it. */
final class Referrers {
    private @Nullable Roll[] byTarget = new Roll[64];

    List<Fact> of(Fact target) {
        Roll roll = target.index >= 0 && target.index < byTarget.length ? byTarget[target.index] : null;
        return roll == null ? List.of() : roll.view();
    }

    /** A fact points no longer to one fact but to another, or comes from nothing, or goes. */
    void moved(Fact fact, @Nullable Fact from, @Nullable Fact to) {
        if (from == to) {
            return;
        }
        if (from != null) {
            roll(from).remove(fact);
        }
        if (to != null) {
            roll(to).add(fact);
        }
    }

    private Roll roll(Fact target) {
        if (target.index < 0) {
            throw new IllegalStateException("'" + target + "' is referred to and is not in the world");
        }
        if (target.index >= byTarget.length) {
            byTarget = Arrays.copyOf(byTarget, Math.max(target.index + 1, 2 * byTarget.length));
        }
        Roll roll = byTarget[target.index];
        if (roll == null) {
            roll = new Roll();
            byTarget[target.index] = roll;
        }
        return roll;
    }
}
