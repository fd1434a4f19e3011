package org.armistice.simulator.trial;

import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.evidence.Line;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not as a test expects.
 *
 * @param state how the condition fares at the end, for the facts that come nearest; nothing if it is about a rule
 * @param chain what brought about what is so, the latest first; nothing if it is as given
 * @param attempt how near the rule came that did not apply, or null
 * @param day of that attempt, 0 for the first as in the test
 * @param reasons why it did not apply although it held
 * @param world as it is at the end
 */
public record Explained(
        Miss miss,
        List<Line> state,
        List<Event> chain,
        @Nullable Attempt attempt,
        int day,
        List<String> reasons,
        World world) {
    public Explained {
        state = List.copyOf(state);
        chain = List.copyOf(chain);
        reasons = List.copyOf(reasons);
    }
}
