package org.armistice.exercise.record;

import java.time.Instant;

/**
 * A move as it was written down.
 *
 * @param number from 1
 * @param turn that was open; one more than there are in the debrief
 */
public record Entry(int number, Instant at, int turn, Move move) {}
