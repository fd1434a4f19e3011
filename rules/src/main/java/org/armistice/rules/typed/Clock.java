package org.armistice.rules.typed;

import org.jspecify.annotations.Nullable;

/**
 * How long something must have held before a rule goes off. A clock runs for each binding of its watch's variables,
 * all of which the rule's own condition binds too.
 *
 * @param watch what must have held
 * @param days for how many days: sampled true today and on this many samples before it without a gap; or, with a window,
 *     on how many samples
 * @param window the number of latest samples, today's included, among which {@code days} must have been true; null if
 *     they must be without a gap
 */
public record Clock(Watch watch, Expression days, @Nullable Expression window) {}
