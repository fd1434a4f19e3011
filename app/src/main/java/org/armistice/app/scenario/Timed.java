package org.armistice.app.scenario;

import java.time.Duration;

/** A command that knows how long it may take; all others may take {@link #USUAL}. */
public interface Timed {
    /** Enough for whatever is done once, on a slow machine. */
    Duration USUAL = Duration.ofMinutes(10);

    /** For what is done as often as the user asks, each time with a limit of its own. */
    Duration UNLIMITED = Duration.ofDays(3650);

    /** After this time the command is given up. */
    Duration mostTime();
}
