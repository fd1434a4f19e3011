package org.armistice.rules.match;

import java.util.List;
import java.util.Optional;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;

/**
 * Tells which rules hold, and since when. There are two: one on Drools, and a plain search that checks it.
 *
 * <p>Each phase is sampled once a day, on consecutive days. The world does not change during a sample.
 */
public interface Matcher extends AutoCloseable {
    /**
     * Every truth of every rule of the phase now, durations considered, ordered by rule key and then by the ids of the
     * rule's variables.
     *
     * @param day 1 for the first
     */
    List<Standing> sample(Phase phase, int day);

    /** A sample that is still being taken at this moment, one of {@link System#nanoTime}, ends with a {@link MatchFailure}. */
    default void endBy(long nanoTime) {}

    /** The rule on which the most time was spent so far, if that is known. */
    default Optional<Busiest> busiest() {
        return Optional.empty();
    }

    /** Told after a fact has come into the world. */
    void added(Fact fact);

    /** Told after a fact has left the world. */
    void removed(Fact fact);

    /**
     * Told after fields of a fact have been written.
     *
     * @param fields their bits, see {@link org.armistice.model.fact.Field#bit}
     */
    void changed(Fact fact, long fields);

    @Override
    void close();
}
