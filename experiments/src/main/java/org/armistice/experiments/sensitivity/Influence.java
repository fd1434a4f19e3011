package org.armistice.experiments.sensitivity;

import java.util.List;

/**
 * What one factor does to one outcome.
 *
 * @param factor its number, or {@link #LUCK}
 * @param indices the first is the one that factors are compared by
 * @param clear whether it can be told from a factor that does nothing, or nothing but change the luck of a run
 */
public record Influence(int factor, List<Index> indices, boolean clear) {
    /** Stands for chance itself: what another seed does. */
    public static final int LUCK = -1;

    public Influence {
        indices = List.copyOf(indices);
    }

    /** By which factors are compared. */
    public Index first() {
        return indices.get(0);
    }
}
