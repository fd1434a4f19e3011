package org.armistice.simulator.shadow;

import java.util.List;
import java.util.function.BiPredicate;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.effect.Action;
import org.armistice.simulator.effect.Proposal;
import org.jspecify.annotations.Nullable;

/** Whether what was proposed in one world comes to the same as what was proposed in another, in which facts have the same ids. */
final class Alike {
    private Alike() {}

    static boolean proposals(List<Proposal> some, List<Proposal> others) {
        return all(some, others, Alike::proposal);
    }

    /** Of events only what they are about: these change nothing. */
    static boolean events(List<Occurrence> some, List<Occurrence> others) {
        return all(some, others, (one, other) -> one.kind() == other.kind() && cause(one.cause(), other.cause()));
    }

    private static <T> boolean all(List<T> some, List<T> others, BiPredicate<T, T> alike) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!alike.test(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean proposal(Proposal one, Proposal other) {
        return cause(one.cause(), other.cause()) && all(one.actions(), other.actions(), Alike::action);
    }

    private static boolean cause(Cause one, Cause other) {
        return one.kind() == other.kind()
                && one.key().equals(other.key())
                && one.precedence() == other.precedence()
                && all(one.about(), other.about(), Alike::fact);
    }

    private static boolean fact(@Nullable Fact one, @Nullable Fact other) {
        return one == null || other == null
                ? one == other
                : one.type() == other.type() && one.getId().equals(other.getId());
    }

    private static boolean action(Action one, Action other) {
        if (one instanceof Action.Become a && other instanceof Action.Become b) {
            return fact(a.fact(), b.fact())
                    && a.field() == b.field()
                    && a.value() == b.value()
                    && fact(a.target(), b.target());
        }
        if (one instanceof Action.Rise a && other instanceof Action.Rise b) {
            return fact(a.fact(), b.fact()) && a.field() == b.field() && a.amount() == b.amount();
        }
        if (one instanceof Action.Move a && other instanceof Action.Move b) {
            return fact(a.from(), b.from())
                    && a.fromField() == b.fromField()
                    && fact(a.to(), b.to())
                    && a.toField() == b.toField()
                    && a.amount() == b.amount();
        }
        if (one instanceof Action.Create a && other instanceof Action.Create b) {
            return fact(a.fact(), b.fact()) && born(a.fact(), b.fact());
        }
        return one instanceof Action.Remove a && other instanceof Action.Remove b && fact(a.fact(), b.fact());
    }

    private static boolean born(Fact one, Fact other) {
        for (Field field : one.type().fields()) {
            boolean same = field instanceof RefField<?> ref
                    ? fact(one.follow(ref), other.follow(ref))
                    : one.read(field) == other.read(field);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
