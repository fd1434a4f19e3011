package org.armistice.experiments.hindcast;

import org.jspecify.annotations.Nullable;

/**
 * A run that came to its end, or did not.
 *
 * @param trace null if it failed
 * @param failure why; empty if it did not
 */
record Attempt(long seed, @Nullable Trace trace, String failure) {}
