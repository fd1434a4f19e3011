package org.armistice.workbench.exercise;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.exercise.state.State;
import org.armistice.workbench.server.Work;

/** Closes turns whose time is over. */
final class TurnClock implements AutoCloseable {
    private final Tables tables;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Work.threads("exercise-clock"));

    private TurnClock(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    static TurnClock start(Tables tables, Clock clock) {
        TurnClock started = new TurnClock(tables, clock);
        started.thread.scheduleWithFixedDelay(started::look, 1, 1, TimeUnit.SECONDS);
        return started;
    }

    private void look() {
        tables.opened().forEach(table -> {
            try {
                closeIfDue(table);
            } catch (RuntimeException e) {
                // The teacher sees that the turn is still open, and is told why when closing it by hand.
            }
        });
    }

    private void closeIfDue(Table table) {
        synchronized (table.session()) {
            State state = table.session().state();
            boolean isDue =
                    state.until() > 0 && state.until() <= clock.instant().getEpochSecond();
            if (isDue && !state.isDebrief() && !state.isEnded()) {
                try {
                    table.run(new Move.Closed(state.turn()), "");
                } catch (Refused e) {
                    table.run(new Move.Extended(0), "");
                }
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
