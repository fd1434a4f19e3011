package org.armistice.experiments.sensitivity;

/**
 * A point that is to be tried.
 *
 * @param point [factor] each in [0, 1)
 * @param luck what chance is to come from: samples with the same number share theirs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
public record Sample(double[] point, int luck) {}
