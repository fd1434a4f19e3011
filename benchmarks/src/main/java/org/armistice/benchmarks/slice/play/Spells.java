package org.armistice.benchmarks.slice.play;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** Since when one rule has held for its facts without a gap, by the index of the first, which says what the others are. */
public final class Spells {
    /** [index of the fact] the day of the first sample of its spell, and of the last; 0 if there is none */
    private int[] first = new int[256];

    private int[] last = new int[256];
    private @Nullable Fact[] second = new Fact[256];
    private @Nullable Fact[] third = new Fact[256];

    /** Notes that the rule holds today, and returns for how many samples before today's it has. */
    public int held(int day, Fact fact) {
        return held(day, fact, null, null);
    }

    public int held(int day, Fact fact, @Nullable Fact other) {
        return held(day, fact, other, null);
    }

    public int held(int day, Fact fact, @Nullable Fact other, @Nullable Fact further) {
        int index = fact.index();
        if (index >= first.length) {
            grow(2 * index);
        }
        boolean goesOn = last[index] >= day - 1 && last[index] > 0 && second[index] == other && third[index] == further;
        if (!goesOn) {
            first[index] = day;
            second[index] = other;
            third[index] = further;
        }
        last[index] = day;
        return day - first[index];
    }

    /** Whether today is the day on which what has held for so many samples has held long enough. */
    public static boolean isEnoughToday(int held, long days) {
        long fixed = Fixed.ONE * held;
        return fixed >= days && (held == 0 || fixed - Fixed.ONE < days);
    }

    private void grow(int size) {
        first = Arrays.copyOf(first, size);
        last = Arrays.copyOf(last, size);
        second = Arrays.copyOf(second, size);
        third = Arrays.copyOf(third, size);
    }
}
