package org.armistice.rules.typed;

import java.util.List;

/**
 * One of the alternative conditions of a rule.
 *
 * @param watch what must hold today
 * @param clocks what must also have held for some time
 */
public record Branch(Watch watch, List<Clock> clocks) {
    public Branch {
        clocks = List.copyOf(clocks);
    }
}
