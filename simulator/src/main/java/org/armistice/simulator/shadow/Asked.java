package org.armistice.simulator.shadow;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.account.Print;
import org.armistice.simulator.effect.Action;
import org.armistice.simulator.effect.Proposal;
import org.jspecify.annotations.Nullable;

/** Prints of what rules ask for: the same in two worlds, in which facts have the same ids, if they ask for the same. */
final class Asked {
    private static final int BECOME = 1;
    private static final int RISE = 2;
    private static final int MOVE = 3;
    private static final int CREATE = 4;
    private static final int REMOVE = 5;

    private Asked() {}

    static long print(Proposal proposal) {
        long print = cause(proposal.cause());
        for (Action action : proposal.actions()) {
            print = action(print, action);
        }
        return print;
    }

    /** Of what was noted only what it is about: it changes nothing. */
    static long print(Occurrence noted) {
        return Print.of(cause(noted.cause()), noted.kind().ordinal());
    }

    private static long cause(Cause cause) {
        long print = Print.of(cause.kind().ordinal(), cause.key());
        print = Print.of(print, cause.precedence());
        for (Fact fact : cause.about()) {
            print = Print.of(print, fact);
        }
        return print;
    }

    private static long field(long print, @Nullable Fact fact, Field field) {
        return Print.of(Print.of(print, fact), field.ordinal());
    }

    private static long action(long print, Action action) {
        if (action instanceof Action.Become become) {
            long of = field(Print.of(print, BECOME), become.fact(), become.field());
            return Print.of(Print.of(of, become.value()), become.target());
        }
        if (action instanceof Action.Rise rise) {
            return Print.of(field(Print.of(print, RISE), rise.fact(), rise.field()), rise.amount());
        }
        if (action instanceof Action.Move move) {
            long from = field(Print.of(print, MOVE), move.from(), move.fromField());
            return Print.of(field(from, move.to(), move.toField()), move.amount());
        }
        if (action instanceof Action.Create create) {
            return Print.newcomer(Print.of(Print.of(print, CREATE), create.fact()), create.fact());
        }
        return Print.of(Print.of(print, REMOVE), ((Action.Remove) action).fact());
    }
}
