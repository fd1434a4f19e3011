package org.armistice.simulator.outcome;

import java.util.List;

/**
 * A way of running a scenario; two that are equal give the same runs.
 *
 * @param with names of what-ifs in the scenario's folder {@code what-if}
 * @param without rulebooks or rules that are left out
 */
public record Variation(List<String> with, List<String> without) {
    /** The scenario as it stands. */
    public static final Variation NONE = new Variation(List.of(), List.of());

    public Variation {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /** As shown in tables. */
    public String title() {
        StringBuilder title = new StringBuilder();
        if (!with.isEmpty()) {
            title.append("with ").append(String.join(", ", with));
        }
        if (!without.isEmpty()) {
            title.append(title.isEmpty() ? "" : ", ").append("without ").append(String.join(", ", without));
        }
        return title.isEmpty() ? "as it stands" : title.toString();
    }
}
