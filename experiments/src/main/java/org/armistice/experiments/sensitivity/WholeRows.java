package org.armistice.experiments.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of which every outcome is known. */
final class WholeRows {
    private WholeRows() {}

    /**
     * Their numbers.
     *
     * @param outcomes [row][place] {@link Double#NaN} where one is not known
     */
    static int[] of(double[][] outcomes) {
        return IntStream.range(0, outcomes.length)
                .filter(row -> Arrays.stream(outcomes[row]).noneMatch(Double::isNaN))
                .toArray();
    }

    /** The same; throws {@link IllegalArgumentException} if there are fewer than needed. */
    static int[] of(double[][] outcomes, int least) {
        int[] rows = of(outcomes);
        if (rows.length < least) {
            throw new IllegalArgumentException(rows.length + " whole rows, of at least " + least);
        }
        return rows;
    }
}
