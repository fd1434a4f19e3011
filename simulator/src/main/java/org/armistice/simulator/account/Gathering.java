package org.armistice.simulator.account;

import java.util.Arrays;

/** Gathers what is read, each slot once, in the order in which it comes. One serves a run; nobody gathers while another does. */
public final class Gathering {
    private Slot[] slots = new Slot[64];
    private int count;
    private long turn;

    /** Begins with nothing. */
    public void begin() {
        turn++;
        count = 0;
    }

    public void add(Slot slot) {
        if (slot.firstIn(turn)) {
            if (count == slots.length) {
                slots = Arrays.copyOf(slots, 2 * count);
            }
            slots[count++] = slot;
        }
    }

    /** What the slots hold now. */
    public Readings now() {
        return Readings.of(Arrays.copyOf(slots, count));
    }
}
