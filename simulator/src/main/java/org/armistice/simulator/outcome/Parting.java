package org.armistice.simulator.outcome;

import java.time.LocalDate;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Where two runs with the same seed part: the first event that only one of them has, or that is another in each.
 *
 * @param base the event of the one run, null if only the other has one
 * @param branch the event of the other run, null if only the one has one
 */
public record Parting(
        int day,
        LocalDate date,
        Phase phase,
        @Nullable Event base,
        @Nullable Event branch) {
    /** The rule or process that brought it about; where it is another in each run, that of the branch. */
    public Event.Source source() {
        return known(branch, base).source();
    }

    /** Whether it is a rule, a process, or a rule that was held back. */
    public Event.Kind kind() {
        return known(branch, base).kind();
    }

    private static Event known(@Nullable Event one, @Nullable Event other) {
        Event event = one == null ? other : one;
        if (event == null) {
            throw new IllegalStateException("runs that part have an event that differs");
        }
        return event;
    }
}
