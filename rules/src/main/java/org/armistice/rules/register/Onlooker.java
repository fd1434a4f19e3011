package org.armistice.rules.register;

import java.util.Arrays;
import org.armistice.rules.query.Lull;
import org.jspecify.annotations.Nullable;

/** Who has looked at the world, and must look again when something changes that he looked at. */
abstract class Onlooker {
    private static final Audience[] NOTHING = {};
    private static final KeptAnswer[] NONE = {};
    private static final int MANY = 16;

    private Audience[] joined = NOTHING;
    private long[] fields = {};
    private long[] traits = {};
    private int audiences;
    private KeptAnswer[] rested = NONE;
    private int answers;
    private int look;
    private long looked;
    private @Nullable Lull lull;

    /** Something has changed at which he looked. */
    abstract void lookAgain();

    /** An answer on which he rests may be another one. */
    abstract void perhapsLookAgain();

    /** Counts how often he has left all audiences. */
    final int look() {
        return look;
    }

    /** Takes note of a look. */
    final void looked(Recorder.Notes notes, long now) {
        looked = now;
        rest(notes.lull());
        answers = notes.answers();
        if (answers > rested.length) {
            rested = new KeptAnswer[answers];
        }
        notes.copyTo(rested);
        if (audiences > MANY && audiences > 2 * notes.count()) {
            // Most of what he waits for does not concern him any more.
            look++;
            audiences = 0;
        }
        if (joined.length == 0) {
            joined = new Audience[notes.count()];
            fields = new long[notes.count()];
            traits = new long[notes.count()];
        }
        for (int i = 0; i < audiences; i++) {
            joined[i].know(notes.turn(), fields[i], traits[i]);
        }
        for (int i = 0; i < notes.count(); i++) {
            Audience audience = notes.read(i);
            if (!audience.knows(notes.turn(), notes.fields(i), notes.traits(i))) {
                audience.know(notes.turn(), notes.fields(i), notes.traits(i));
                join(audience, notes.fields(i), notes.traits(i));
            }
        }
    }

    private void rest(Lull now) {
        if (lull == null && !now.isEndless()) {
            lull = new Lull();
        }
        if (lull != null) {
            lull.clear();
            lull.narrow(now);
        }
    }

    /**
     * Sees to it that he looks again if a date of a named fact has turned what he looked at.
     *
     * @param shared lasts no longer than his lull from now on
     */
    final void lookAgainIfTurned(Lull shared) {
        if (lull == null) {
            return;
        }
        if (lull.lasts()) {
            shared.narrow(lull);
        } else {
            lookAgain();
        }
    }

    private void join(Audience audience, long ofFields, long ofTraits) {
        if (audiences == joined.length) {
            joined = Arrays.copyOf(joined, audiences + audiences / 2 + 2);
            fields = Arrays.copyOf(fields, joined.length);
            traits = Arrays.copyOf(traits, joined.length);
        }
        joined[audiences] = audience;
        fields[audiences] = ofFields;
        traits[audiences++] = ofTraits;
        audience.join(this, ofFields, ofTraits);
    }

    /** Whether an answer on which he rested in his last look is another one now. In the order of the look: later ones may rest on it. */
    final boolean isMisled() {
        for (int i = 0; i < answers; i++) {
            if (rested[i].isNewerThan(looked)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves all audiences. */
    final void leave() {
        look++;
        audiences = 0;
        answers = 0;
    }
}
