package org.armistice.experiments.hindcast;

import org.armistice.experiments.hindcast.observed.Episode;

/**
 * What a forecast said of changes of hands that belong together.
 *
 * @param expected how many of its places it expected to be held as was observed at its end
 * @param all probability that all were
 * @param any probability that at least one was
 */
public record EpisodeScore(Episode episode, String forecast, double expected, double all, double any) {}
