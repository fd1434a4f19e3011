package org.armistice.simulator.effect;

import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.Slot;
import org.jspecify.annotations.Nullable;

/** What one settlement knows of one slot; used again by later ones. */
final class Cell {
    final Slot slot;
    private int turn;
    /** The value when the settlement began. */
    long start;
    /** Who sets it and to what, if anybody does. */
    @Nullable
    Proposal taker;

    Action.@Nullable Become taken;
    /** The sum of the value and the rises so far, not yet kept in range; unknown before the first. */
    long running;
    /** What is to be moved out of it, and what there is. */
    long asked;

    long available;

    Cell(Slot slot) {
        this.slot = slot;
    }

    /** Forgets an earlier settlement. */
    Cell at(int newTurn) {
        if (turn != newTurn) {
            turn = newTurn;
            start = slot.value();
            release();
            running = Fixed.UNKNOWN;
            asked = 0;
            available = 0;
        }
        return this;
    }

    void take(Proposal by, Action.Become wanted) {
        taker = by;
        taken = wanted;
    }

    void release() {
        taker = null;
        taken = null;
    }

    /** Whether somebody sets it to something else. */
    boolean refuses(Action.Become wanted) {
        return taken != null && (wanted.value() != taken.value() || wanted.target() != taken.target());
    }
}
