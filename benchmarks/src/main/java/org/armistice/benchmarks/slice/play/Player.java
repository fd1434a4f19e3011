package org.armistice.benchmarks.slice.play;

import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;

/** What a contestant is told during one run, in the way in which a matcher is told. */
public interface Player extends AutoCloseable {
    void added(Fact fact);

    void removed(Fact fact);

    /** @param fields their bits */
    void changed(Fact fact, long fields);

    /** Answers what goes off in a phase now; all phases are asked for, on consecutive days. */
    void sample(Phase phase, int day, Answers answers);

    @Override
    void close();
}
