package org.armistice.benchmarks.slice.play;

import org.armistice.model.fact.Fact;

/** Hears what goes off: on the first day of each spell, or on every day if the rule says so. */
@FunctionalInterface
public interface Answers {
    /** @param facts those that tell one truth of the rule from another, in the order in which the rule names them */
    void goesOff(SliceRule rule, int day, Fact... facts);
}
