package org.armistice.rules.register;

import java.util.List;

/** Facts that fit a watch as far as they have been joined, and the ways in which all else holds of them too. */
final class Candidate extends Onlooker {
    private final Truths truths;
    private final Object[] joined;
    private List<Way> ways = List.of();
    private boolean waiting;
    private boolean sure;
    private boolean over;

    /** @param joined by slot; null for what is not joined */
    Candidate(Truths truths, Object[] joined) {
        this.truths = truths;
        this.joined = joined;
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

    @Override
    void lookAgain() {
        sure = true;
        perhapsLookAgain();
    }

    @Override
    void perhapsLookAgain() {
        if (!waiting && !over) {
            waiting = true;
            truths.await(this);
        }
    }

    /** Whether it must look again, now that it has waited. */
    boolean mustLook() {
        return sure || isMisled();
    }

    /** Everything is as it was in its last look. */
    void rest() {
        waiting = false;
    }

    /** Takes note of what came of a look. */
    void looked(List<Way> nowWays, Recorder.Notes notes, long now) {
        waiting = false;
        sure = false;
        ways = nowWays;
        looked(notes, now);
    }

    void end() {
        over = true;
        leave();
    }
}
