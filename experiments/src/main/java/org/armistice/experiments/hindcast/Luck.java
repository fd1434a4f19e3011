package org.armistice.experiments.hindcast;

import java.util.List;
import org.armistice.experiments.draw.Factor;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.chance.Chance;

/** Where in its distribution each assumption falls in a run. */
final class Luck {
    private Luck() {}

    /** A share in [0, 1) for each; keyed by seed and id, so that one factor more or less moves no other. */
    static double[] of(long seed, List<Factor> factors) {
        return factors.stream()
                .mapToDouble(f -> Fixed.toDouble(Chance.draw(seed, 0, "assumption", List.of(f.id()))))
                .toArray();
    }
}
