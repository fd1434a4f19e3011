package org.armistice.experiments.sensitivity.kept;

import org.armistice.experiments.design.SobolSequence;
import org.armistice.experiments.sensitivity.Method;
import org.armistice.experiments.sensitivity.Morris;
import org.armistice.experiments.sensitivity.Prcc;
import org.armistice.experiments.sensitivity.Sobol;

/** What the methods are called. */
public enum MethodName {
    morris("trajectory", "trajectories"),
    sobol("sample", "samples"),
    prcc("point", "points");

    private final String row;
    private final String rows;

    MethodName(String row, String rows) {
        this.row = row;
        this.rows = rows;
    }

    /** What rows are called. */
    public String plural() {
        return rows;
    }

    /** So many rows in words. */
    public String rows(int count) {
        return Digits.count(count) + " " + (count == 1 ? row : rows);
    }

    /** How many factors it takes at most. */
    public int mostFactors() {
        return this == prcc ? Integer.MAX_VALUE : SobolSequence.MOST_DIMENSIONS / 2;
    }

    /** The method for so many factors, no more than {@link #mostFactors}. */
    public Method method(int factors, long seed) {
        return switch (this) {
            case morris -> new Morris(factors, seed);
            case sobol -> new Sobol(factors, seed);
            case prcc -> new Prcc(factors, seed);
        };
    }
}
