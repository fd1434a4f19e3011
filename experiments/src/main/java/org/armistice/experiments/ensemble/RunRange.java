package org.armistice.experiments.ensemble;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive runs of an ensemble.
 *
 * @param first number of the first, 1 for the first of the ensemble
 * @param last number of the last, not less than the first
 */
public record RunRange(int first, int last) implements Comparable<RunRange>, Serializable {
    public RunRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("runs " + first + " to " + last);
        }
    }

    public int size() {
        return last - first + 1;
    }

    /** The first so many of its runs. */
    public RunRange head(int size) {
        return new RunRange(first, Math.min(last, first + size - 1));
    }

    /** In pieces of so many runs, the last of which may be shorter. */
    public List<RunRange> cut(int size) {
        List<RunRange> pieces = new ArrayList<>();
        for (long from = first; from <= last; from += size) {
            pieces.add(new RunRange((int) from, (int) Math.min(last, from + size - 1)));
        }
        return pieces;
    }

    /** The runs that another range has as well. */
    public Optional<RunRange> within(RunRange other) {
        int from = Math.max(first, other.first);
        int to = Math.min(last, other.last);
        return from > to ? Optional.empty() : Optional.of(new RunRange(from, to));
    }

    /**
     * The runs that are missing.
     *
     * @param known in order of their first runs, none overlapping another
     * @param runs how many there are to be
     */
    public static List<RunRange> missing(List<RunRange> known, int runs) {
        List<RunRange> missing = new ArrayList<>();
        int next = 1;
        for (RunRange range : known) {
            if (range.first() > next && next <= runs) {
                missing.add(new RunRange(next, Math.min(range.first() - 1, runs)));
            }
            next = Math.max(next, range.last() + 1);
        }
        if (next <= runs) {
            missing.add(new RunRange(next, runs));
        }
        return missing;
    }

    @Override
    public int compareTo(RunRange other) {
        return Integer.compare(first, other.first);
    }
}
