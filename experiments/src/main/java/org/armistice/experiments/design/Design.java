package org.armistice.experiments.design;

/** A plan of which points of the unit cube are looked at. */
public interface Design {
    /**
     * A point; the same whenever it is asked, from any thread.
     *
     * @param index 0 for the first
     * @return [dimension] at least 0 and below 1
     */
    double[] point(int index);

    /** How many numbers a point has. */
    int dimensions();
}
