package org.armistice.experiments.hindcast.observed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something came of talks.
 *
 * @param date null if it had not come by {@code observedUntil}
 * @param observedUntil the last day of which it is known whether it had come
 */
public record CeasefireSeen(TalksEvent event, @Nullable LocalDate date, LocalDate observedUntil) {}
