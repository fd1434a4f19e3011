package org.armistice.app.hindcast;

import java.time.LocalDate;
import java.util.List;
import org.armistice.model.whatif.WhatIf;

/**
 * Something that the model is told of the time after the first day.
 *
 * @param what effects in the words of the rulebook language
 * @param source where it is reported, or that nobody says so
 * @param isReached whether runs are so long that it happens in them
 */
record Told(LocalDate on, List<String> what, String source, boolean isReached) {
    static final String NO_SOURCE = "no source is given";

    static Told of(WhatIf.Step step, LocalDate lastDay) {
        return new Told(
                step.on(),
                step.effects().stream().map(WhatIf.Effect::text).toList(),
                step.source().isBlank() ? NO_SOURCE : step.source(),
                !step.on().isAfter(lastDay));
    }

    /** All of it, as words in a row. */
    String words() {
        return String.join("; ", what) + (isReached ? "" : " (after the last day that is played: not done)");
    }
}
