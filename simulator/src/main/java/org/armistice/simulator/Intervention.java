package org.armistice.simulator;

import org.armistice.simulator.process.Moment;

/** Something that is changed from outside: a what-if, an inject of an exercise, a player's order. */
public interface Intervention {
    /** The day on which it is made, 1 for the first. */
    int day();

    /** Stable, for the account. */
    String name();

    /** Proposes the change with {@link Moment#event}; applied before the rules of the day's first phase. */
    void make(Moment moment);
}
