package org.armistice.simulator.whynot;

import java.util.List;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.typed.Rule;

/**
 * A rule that could have brought about what is asked about, and how near it came on one day.
 *
 * @param reasons why it did not take effect although its condition held; nothing if that did not hold
 */
public record NearMiss(Attempt attempt, List<String> reasons) {
    public NearMiss {
        reasons = List.copyOf(reasons);
    }

    public Rule rule() {
        return attempt.rule();
    }
}
