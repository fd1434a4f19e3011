package org.armistice.rules.match;

import java.util.List;
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
