package org.armistice.experiments.design;

/** What a design can be asked. */
final class Bounds {
    private Bounds() {}

    static int dimensions(int dimensions, int most) {
        if (dimensions < 1 || dimensions > most) {
            throw new IllegalArgumentException(
                    "a design of this kind has 1 to " + most + " dimensions, not " + dimensions);
        }
        return dimensions;
    }

    static void index(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("there is no point " + index);
        }
    }
}
