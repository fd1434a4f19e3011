package org.armistice.exercise.record;

import java.time.Instant;

/**
 * A move as it was written down.
 *
 * @param number from 1
 * @param turn that was open; one more than there are in the debrief
 * @param request under which whoever made it asked for it, so that what is asked for twice is done once; empty if under none
 */
public record Entry(int number, Instant at, int turn, Move move, String request) {
    public Entry(int number, Instant at, int turn, Move move) {
        this(number, at, turn, move, "");
    }
}
