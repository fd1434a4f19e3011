package org.armistice.rules.register;

import java.util.Arrays;
import org.armistice.rules.query.Scope;
import org.jspecify.annotations.Nullable;

/** Who has looked at one thing and must look again when it changes. */
final class Audience {
    private @Nullable Onlooker[] onlookers = new Onlooker[4];
    private int[] looks = new int[4];
    /** The fields that each has read, a bit each. */
    private long[] fields = new long[4];
    /** The traits for which each has looked, a bit each. */
    private long[] traits = new long[4];
    /** Those that any of them has read, or looked for. */
    private long anyFields;

    private long anyTraits;

    private int count;
    // For whoever takes notes: in which turn it is noted and where, and what it is known to be listened to for.
    private long turn;
    private int place;
    private long knownTurn;
    private long known;
    private long knownTraits;

    /** Where it is noted in a turn; the place given, if it has not been yet. */
    int place(long inTurn, int free) {
        if (turn != inTurn) {
            turn = inTurn;
            place = free;
        }
        return place;
    }

    /** Says that somebody listens already for changes of some fields and traits. */
    void know(long inTurn, long ofFields, long ofTraits) {
        boolean more = isKnown(inTurn);
        known = more ? known | ofFields : ofFields;
        knownTraits = more ? knownTraits | ofTraits : ofTraits;
        knownTurn = inTurn;
    }

    private boolean isKnown(long inTurn) {
        return knownTurn == inTurn;
    }

    /** Whether he listens already, and for changes of all these fields and traits. */
    boolean knows(long inTurn, long ofFields, long ofTraits) {
        return isKnown(inTurn) && (ofFields & ~known) == 0 && (ofTraits & ~knownTraits) == 0;
    }

    void join(Onlooker onlooker, long ofFields, long ofTraits) {
        if (count == looks.length) {
            sweep();
            if (2 * count > looks.length) {
                onlookers = Arrays.copyOf(onlookers, 2 * looks.length);
                fields = Arrays.copyOf(fields, 2 * looks.length);
                traits = Arrays.copyOf(traits, 2 * looks.length);
                looks = Arrays.copyOf(looks, 2 * looks.length);
            }
        }
        anyFields |= ofFields;
        anyTraits |= ofTraits;
        onlookers[count] = onlooker;
        fields[count] = ofFields;
        traits[count] = ofTraits;
        looks[count++] = onlooker.look();
    }

    /** The traits for which anybody looks, a bit each; perhaps more. */
    long traits() {
        return anyTraits;
    }

    /** Sends all to look again. */
    void tell() {
        tell(Scope.ALL, 0);
    }

    /**
     * Sends all to look again that read one of these fields, or looked for one of these traits.
     *
     * @param changed a bit for each field, see {@link org.armistice.model.fact.Field#bit}, or {@link Scope#ALL}
     * @param turned a bit for each trait
     */
    void tell(long changed, long turned) {
        if (changed != Scope.ALL && (anyFields & changed) == 0 && (anyTraits & turned) == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (changed == Scope.ALL || (fields[i] & changed) != 0 || (traits[i] & turned) != 0) {
                Onlooker onlooker = onlookers[i];
                if (onlooker != null && onlooker.look() == looks[i]) {
                    onlooker.lookAgain();
                }
            }
        }
    }

    /** Tells all that the thing, which is an answer, may be another one. */
    void tellPerhaps() {
        for (int i = 0; i < count; i++) {
            Onlooker onlooker = onlookers[i];
            if (onlooker != null && onlooker.look() == looks[i]) {
                onlooker.perhapsLookAgain();
            }
        }
    }

    // Whoever has looked elsewhere since is not concerned any more.
    private void sweep() {
        int kept = 0;
        anyFields = 0;
        anyTraits = 0;
        for (int i = 0; i < count; i++) {
            Onlooker onlooker = onlookers[i];
            if (onlooker != null && onlooker.look() == looks[i]) {
                onlookers[kept] = onlooker;
                fields[kept] = fields[i];
                traits[kept] = traits[i];
                anyFields |= fields[i];
                anyTraits |= traits[i];
                looks[kept++] = looks[i];
            }
        }
        Arrays.fill(onlookers, kept, count, null);
        count = kept;
    }
}
