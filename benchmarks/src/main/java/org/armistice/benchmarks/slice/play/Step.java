package org.armistice.benchmarks.slice.play;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;

/** One thing that a matcher is told or asked. Facts go by their numbers in the order in which they were first seen. */
public sealed interface Step {
    /** A fact comes into the world; its values follow once all facts that come with it are there. */
    record Added(FactType<?> type, String id, String name) implements Step {}

    /** Facts that came just before get their values, and are told. */
    record Filled(List<Written> facts) implements Step {}

    record Removed(int fact) implements Step {}

    record Changed(Written written) implements Step {}

    record Sampled(Phase phase, int day) implements Step {}

    /**
     * Values of some fields of a fact.
     *
     * @param bits those of the fields
     * @param values [field] numbers, or numbers of facts, -1 for none
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Written(int fact, Field[] fields, long bits, long[] values) {}
}
