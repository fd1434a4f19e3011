package org.armistice.experiments.whatif;

import org.armistice.simulator.outcome.Indicator;

/**
 * An outcome that differs in some pair of runs.
 *
 * @param number its place among all outcomes
 * @param seed of the first pair that shows it
 * @param base what it is there in the base
 * @param branch what it is there in the branch
 */
public record Effect(Indicator indicator, int number, Contrast contrast, long seed, double base, double branch) {}
