package org.armistice.rules.register;

import java.util.Arrays;
import java.util.List;

/** Facts that fit a watch as far as they have been joined, and the ways in which all else holds of them too. */
final class Candidate {
    private static final Audience[] NOTHING = {};
    private static final int MANY = 16;

    private final Truths truths;
    private final Object[] joined;
    private List<Way> ways = List.of();
    private Audience[] joinedTo = NOTHING;
    private int audiences;
    private int look;
    private boolean waiting;
    private boolean over;

    /** @param joined by slot; null for what is not joined */
    Candidate(Truths truths, Object[] joined) {
        this.truths = truths;
        this.joined = joined;
    }

    Truths truths() {
        return truths;
    }

    /** What has been joined, by slot. */
    Object[] joined() {
        return joined;
    }

    /** In the order in which a search comes upon them. */
    List<Way> ways() {
        return ways;
    }

    /** Whether it has ceased to fit. */
    boolean isOver() {
        return over;
    }

    /** Counts how often it has left all audiences. */
    int look() {
        return look;
    }

    void lookAgain() {
        if (!waiting && !over) {
            waiting = true;
            truths.await(this);
        }
    }

    /** Takes note of what came of a look. */
    void looked(List<Way> nowWays, Recorder reads) {
        waiting = false;
        ways = nowWays;
        if (audiences > MANY && audiences > 2 * reads.count()) {
            // Most of what it waits for does not concern it any more.
            look++;
            audiences = 0;
        }
        List<Audience> others = reads.besides(joinedTo, audiences);
        if (!others.isEmpty()) {
            joinedTo = Arrays.copyOf(joinedTo, audiences + others.size());
            for (Audience audience : others) {
                joinedTo[audiences++] = audience;
                audience.join(this);
            }
        }
    }

    void end() {
        over = true;
        look++;
    }
}
