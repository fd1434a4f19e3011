package org.armistice.experiments.design;

/** Independent uniform points. */
public final class RandomDesign implements Design {
    private final int dimensions;
    private final long seed;

    /** @param dimensions 1 or more */
    public RandomDesign(int dimensions, long seed) {
        this.dimensions = Bounds.dimensions(dimensions, Integer.MAX_VALUE);
        this.seed = seed;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public double[] point(int index) {
        Bounds.index(index);
        double[] point = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            point[d] = Key.unit(Key.of(seed, index, d));
        }
        return point;
    }
}
