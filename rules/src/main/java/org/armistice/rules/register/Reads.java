package org.armistice.rules.register;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;

/** What is looked at while something is evaluated: whatever of it changes, the answer may change. Each once. */
final class Reads {
    private final Interests interests;
    private Audience[] read = new Audience[32];
    private int count;
    private long turn;

    Reads(Interests interests) {
        this.interests = interests;
    }

    /** Forgets what was read before. */
    void begin() {
        turn++;
        count = 0;
    }

    /** A fact's fields are read. */
    void fact(Fact fact) {
        note(interests.of(fact));
    }

    /** All facts that point to a target were asked for. */
    void referrers(RefField<?> field, Fact target) {
        note(interests.of(field, target));
    }

    /** All facts of a type were asked for. */
    void all(FactType<?> type) {
        note(interests.of(type));
    }

    private void note(Audience audience) {
        if (audience.firstIn(turn)) {
            if (count == read.length) {
                read = Arrays.copyOf(read, 2 * count);
            }
            read[count++] = audience;
        }
    }

    /** Whether the same was read as another time. */
    boolean same(Audience[] before) {
        return Arrays.equals(read, 0, count, before, 0, before.length);
    }

    Audience[] take() {
        return Arrays.copyOf(read, count);
    }
}
