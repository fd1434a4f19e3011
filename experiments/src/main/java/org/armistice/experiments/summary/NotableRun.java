package org.armistice.experiments.summary;

/**
 * A run worth looking at.
 *
 * @param what it is: {@code typical}, {@code least}, {@code p5}, {@code p25}, {@code median}, {@code p75}, {@code p95},
 *     {@code most}
 * @param outcome id of the outcome that it is notable for, empty for the typical one
 * @param value of that outcome in this run; for the typical one, its distance from the medians
 */
public record NotableRun(String what, String outcome, long seed, double value) {}
