package org.armistice.rules.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who has looked at one thing and must look again when it changes. */
final class Audience {
    private @Nullable Onlooker[] onlookers = new Onlooker[4];
    private int[] looks = new int[4];
    private int count;
    private long turn;
    private long seen;

    /** Whether this is first asked for in a turn; see {@link Recorder}. */
    boolean firstIn(long newTurn) {
        boolean first = turn != newTurn;
        turn = newTurn;
        return first;
    }

    void seenIn(long inTurn) {
        seen = inTurn;
    }

    boolean isSeenIn(long inTurn) {
        return seen == inTurn;
    }

    void join(Onlooker onlooker) {
        if (count == looks.length) {
            sweep();
            if (2 * count > looks.length) {
                onlookers = Arrays.copyOf(onlookers, 2 * looks.length);
                looks = Arrays.copyOf(looks, 2 * looks.length);
            }
        }
        onlookers[count] = onlooker;
        looks[count++] = onlooker.look();
    }

    /**
     * Sends all to look again that read one of these fields.
     *
     * @param type number of the fact type that they belong to
     * @param fields a bit for each field, see {@link org.armistice.model.fact.Field#bit}
     */
    void tell(int type, long fields) {
        sweep();
        for (int i = 0; i < count; i++) {
            Onlooker onlooker = onlookers[i];
            if (onlooker != null && onlooker.concerns(type, fields)) {
                onlooker.lookAgain();
            }
        }
    }

    /** Tells all that the thing, which is an answer, may be another one. */
    void tellPerhaps() {
        sweep();
        for (int i = 0; i < count; i++) {
            Onlooker onlooker = onlookers[i];
            if (onlooker != null) {
                onlooker.perhapsLookAgain();
            }
        }
    }

    // Whoever has looked elsewhere since is not concerned any more.
    private void sweep() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Onlooker onlooker = onlookers[i];
            if (onlooker != null && onlooker.look() == looks[i]) {
                onlookers[kept] = onlooker;
                looks[kept++] = looks[i];
            }
        }
        shrinkTo(kept);
    }

    private void shrinkTo(int kept) {
        Arrays.fill(onlookers, kept, count, null);
        count = kept;
    }
}
