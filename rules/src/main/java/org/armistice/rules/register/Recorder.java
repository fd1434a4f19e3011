package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Reads;

/** What is looked at while something is evaluated: whatever of it changes, the answer may change. Each once. */
final class Recorder implements Reads {
    private final Interests interests;
    private final Look look;
    private Audience[] read = new Audience[32];
    private int count;
    private long turn;

    Recorder(World world, Interests interests) {
        this.interests = interests;
        this.look = new Look(world, this);
    }

    /** A look at the world of which this takes note. */
    Look look() {
        return look;
    }

    /** Forgets what was read before. */
    void begin() {
        turn++;
        count = 0;
    }

    @Override
    public void fact(Fact fact) {
        note(interests.of(fact));
    }

    @Override
    public void referrers(RefField<?> field, Fact target) {
        note(interests.of(field, target));
    }

    @Override
    public void all(FactType<?> type) {
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

    /** How many things were read. */
    int count() {
        return count;
    }

    /** What was read and is not among these. */
    List<Audience> besides(Audience[] known, int size) {
        for (int i = 0; i < size; i++) {
            known[i].seenIn(turn);
        }
        List<Audience> others = null;
        for (int i = 0; i < count; i++) {
            if (!read[i].isSeenIn(turn)) {
                others = others == null ? new ArrayList<>() : others;
                others.add(read[i]);
            }
        }
        return others == null ? List.of() : others;
    }

    Audience[] take() {
        return Arrays.copyOf(read, count);
    }
}
