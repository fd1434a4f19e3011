package org.armistice.workbench.exercise;

import io.javalin.http.ConflictResponse;
import io.javalin.http.NotFoundResponse;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.record.Move;
import org.armistice.simulator.setup.Prepared;

/** One person alone against the rules, at a table of their own. */
final class Practice {
    private static final long MOST = 500;

    private final Tables tables;

    Practice(Tables tables) {
        this.tables = tables;
    }

    /** The same exercise anew, for whoever was invited; the token of the seat. */
    String begin(Tables.Invitation invitation, String role, String name) {
        Table of = tables.get(invitation.table());
        long practising = tables.list().stream()
                .filter(l -> !l.card().solo().isEmpty()
                        && l.card().exercise().equals(invitation.card().exercise()))
                .count();
        if (practising >= MOST) {
            throw new ConflictResponse("Too many have practised this exercise already. Ask whoever leads it.");
        }
        return begin(of.session().prepared(), of.exercise(), invitation.card().seed(), role, name);
    }

    /** A table for one; the token of the seat. */
    String begin(Prepared prepared, Exercise exercise, long seed, String role, String name) {
        if (exercise.role(role).isEmpty()) {
            throw new NotFoundResponse("There is no such role.");
        }
        Table table = tables.create(prepared, exercise, seed, role, name);
        table.run(new Move.Controlled(role, true), "");
        table.seat(role, name);
        return TableRoutes.taken(table.seats().take(role, false, name));
    }
}
