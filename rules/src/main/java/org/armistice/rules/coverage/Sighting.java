package org.armistice.rules.coverage;

import java.util.BitSet;

/** What was seen of the points of one rule, by their numbers. */
public final class Sighting {
    private final BitSet reached = new BitSet();
    private final BitSet seenTrue = new BitSet();
    private final BitSet seenFalse = new BitSet();
    private boolean heldOnce;

    /** Notes that a point was looked at. */
    public void see(int point, boolean isTrue) {
        if (point >= 0) {
            reached.set(point);
            (isTrue ? seenTrue : seenFalse).set(point);
        }
    }

    /** Notes that the whole condition held. */
    public void hold() {
        heldOnce = true;
    }

    /** Adds what was seen another time. */
    public void add(Sighting other) {
        reached.or(other.reached);
        seenTrue.or(other.seenTrue);
        seenFalse.or(other.seenFalse);
        heldOnce |= other.heldOnce;
    }

    public boolean isReached(int point) {
        return reached.get(point);
    }

    public boolean isSeenTrue(int point) {
        return seenTrue.get(point);
    }

    public boolean isSeenFalse(int point) {
        return seenFalse.get(point);
    }

    /** Whether any point was looked at. */
    public boolean isReached() {
        return !reached.isEmpty();
    }

    /** Whether the whole condition held for some facts, durations and exceptions considered. */
    public boolean hasHeld() {
        return heldOnce;
    }

    /** Whether nothing new can be seen of so many points. */
    boolean isComplete(int points) {
        return heldOnce && seenTrue.cardinality() == points && seenFalse.cardinality() == points;
    }
}
