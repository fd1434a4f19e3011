package org.armistice.rules.register;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.rules.query.Group;
import org.armistice.rules.query.Lull;
import org.armistice.rules.query.Memory;

/** What a group came to for some facts; worked out anew when somebody asks and something that it rests on has changed. */
final class KeptAnswer extends Onlooker implements Memory.Answer {
    private enum State {
        GOOD,
        /** Another answer on which it rests may be another one. */
        DOUBTFUL,
        STALE
    }

    private static final Fact[] NONE = {};

    private final Group group;
    private final Fact[] about;
    private final Recorder recorder;
    private final Audience audience = new Audience();
    private final Lull shared;
    private State state = State.STALE;
    private int ways;
    private Fact[] wanted = NONE;
    private long changed;

    /** @param shared lasts no longer than that of any answer of the group */
    KeptAnswer(Group group, Fact[] about, Recorder recorder, Lull shared) {
        this.shared = shared;
        this.group = group;
        this.about = about;
        this.recorder = recorder;
    }

    /** The facts that it is about. */
    Fact[] about() {
        return about;
    }

    /** Who rests on it. */
    Audience audience() {
        return audience;
    }

    @Override
    public int ways() {
        return ways;
    }

    @Override
    public Fact wanted(int number) {
        return wanted[number];
    }

    @Override
    void lookAgain() {
        State before = state;
        state = State.STALE;
        if (before == State.GOOD) {
            audience.tellPerhaps();
        }
    }

    @Override
    void perhapsLookAgain() {
        if (state == State.GOOD) {
            state = State.DOUBTFUL;
            audience.tellPerhaps();
        }
    }

    /** Whether it has changed since a moment of the recorder. */
    boolean isNewerThan(long moment) {
        refresh();
        return changed > moment;
    }

    /** Brings it up to date. */
    void refresh() {
        if (state == State.DOUBTFUL) {
            state = isMisled() ? State.STALE : State.GOOD;
        }
        if (state == State.STALE) {
            workOut();
            state = State.GOOD;
        }
    }

    private void workOut() {
        Gathering found = new Gathering();
        Recorder.Notes notes = recorder.begin();
        try {
            group.run(recorder.look(), about, found);
        } finally {
            recorder.end();
        }
        Fact[] facts = found.facts();
        if (ways != found.ways() || !Arrays.equals(wanted, facts)) {
            ways = found.ways();
            wanted = facts;
            changed = recorder.tick();
        }
        looked(notes, recorder.now());
        shared.narrow(notes.lull());
    }
}
