package org.armistice.simulator.account;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;

/** One field of one fact, with the event that last wrote it. */
public final class Slot {
    private final Fact fact;
    private final Field field;
    private final int number;
    private int writer;
    private long turn;

    Slot(int number, Fact fact, Field field) {
        this.number = number;
        this.fact = fact;
        this.field = field;
    }

    /** From 0, in the order in which slots were first asked for; of no other meaning. */
    public int number() {
        return number;
    }

    /** Whether this is first asked for in a turn; turns are counted up by the one who gathers slots. */
    boolean firstIn(long newTurn) {
        boolean first = turn != newTurn;
        turn = newTurn;
        return first;
    }

    public Fact fact() {
        return fact;
    }

    public Field field() {
        return field;
    }

    public long value() {
        return fact.read(field);
    }

    /** The number of the event that last wrote it, 0 for the start. */
    public int writer() {
        return writer;
    }

    public void writtenBy(int event) {
        writer = event;
    }
}
