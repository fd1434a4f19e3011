package org.armistice.experiments.sensitivity;

import java.util.List;

/**
 * A way of finding out how much each factor matters: which points are to be tried, and what is to be made of the outcomes.
 *
 * <p>Points come in <em>rows</em>, which are independent of each other; there are as many as one likes. What the first n rows
 * say is what an experiment of n rows would have said, so that one may stop after any of them, and go on.
 *
 * <p><b>Chance.</b> An outcome is a function of the point and of luck. Here luck is one more factor: the points of a row share
 * theirs but for those that tell what other luck does. So whatever a factor does is seen against the same luck, one that
 * is never looked at comes out as exactly nothing, and luck has indices of its own beside which the others can be held.
 */
public sealed interface Method permits Morris, Sobol, Prcc {
    /** How many. */
    int factors();

    /** How many samples a row has. */
    int width();

    /** The least number of rows of which something can be made. */
    int leastRows();

    /**
     * One sample.
     *
     * @param row 0 or more
     * @param place in the row, from 0 to below {@link #width}
     */
    Sample sample(int row, int place);

    /**
     * What the outcomes say.
     *
     * @param outcomes [row][place]; a row with an outcome that is {@link Double#NaN} is left out
     * @return of each factor, in their order, then of luck if the method can tell
     * @throws IllegalArgumentException if too few rows are left
     */
    List<Influence> influences(double[][] outcomes);
}
