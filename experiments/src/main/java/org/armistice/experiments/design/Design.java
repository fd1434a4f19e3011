package org.armistice.experiments.design;

import java.util.List;

/**
 * A sampling design: an endless list of points in the unit cube, each of which is a function of the seed and its index
 * alone. So it does not matter in which order, by how many threads or in what chunks points are asked for, and a design
 * is continued by asking for more. May be asked by several threads at once.
 */
public sealed interface Design permits RandomDesign, LatinHypercube, SobolSequence {
    /** What {@link #of} knows. */
    List<String> NAMES = List.of("random", "lhs", "sobol");

    /** Numbers of a point. */
    int dimensions();

    /**
     * One point.
     *
     * @param index 0 or more
     * @return [dimension] each in [0, 1)
     */
    double[] point(int index);

    /**
     * The design of a name: {@link RandomDesign random}, {@link LatinHypercube lhs} or {@link SobolSequence sobol}.
     *
     * @param dimensions 1 or more; at most {@link SobolSequence#MOST_DIMENSIONS} for {@code sobol}
     * @throws IllegalArgumentException if there is no such design
     */
    static Design of(String name, int dimensions, long seed) {
        return switch (name) {
            case "random" -> new RandomDesign(dimensions, seed);
            case "lhs" -> new LatinHypercube(dimensions, seed);
            case "sobol" -> new SobolSequence(dimensions, seed);
            default ->
                throw new IllegalArgumentException(
                        "there is no design '" + name + "'; there are " + String.join(", ", NAMES));
        };
    }
}
