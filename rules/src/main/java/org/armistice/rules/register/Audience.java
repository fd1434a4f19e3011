package org.armistice.rules.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The candidates that have looked at one thing and must look again when it changes. */
final class Audience {
    private @Nullable Candidate[] candidates = new Candidate[4];
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

    void join(Candidate candidate) {
        if (count == looks.length) {
            sweep();
            if (2 * count > looks.length) {
                candidates = Arrays.copyOf(candidates, 2 * looks.length);
                looks = Arrays.copyOf(looks, 2 * looks.length);
            }
        }
        candidates[count] = candidate;
        looks[count++] = candidate.look();
    }

    /**
     * Sends all to look again that read one of these fields.
     *
     * @param type number of the fact type that they belong to
     * @param fields a bit for each field, see {@link org.armistice.model.fact.Field#bit}
     */
    void tell(int type, long fields) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Candidate candidate = candidates[i];
            if (candidate != null && candidate.look() == looks[i]) {
                if (candidate.truths().reads(type, fields)) {
                    candidate.lookAgain();
                }
                candidates[kept] = candidate;
                looks[kept++] = looks[i];
            }
        }
        shrinkTo(kept);
    }

    // Whoever has looked elsewhere since is not concerned any more.
    private void sweep() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Candidate candidate = candidates[i];
            if (candidate != null && candidate.look() == looks[i]) {
                candidates[kept] = candidate;
                looks[kept++] = looks[i];
            }
        }
        shrinkTo(kept);
    }

    private void shrinkTo(int kept) {
        Arrays.fill(candidates, kept, count, null);
        count = kept;
    }
}
