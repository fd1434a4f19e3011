package org.armistice.benchmarks.slice;

import org.armistice.benchmarks.slice.play.Answers;
import org.armistice.benchmarks.slice.play.Player;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;

/** Is told and asked, and finds nothing: what the telling itself costs. */
record Nothing() implements Player {
    @Override
    public void added(Fact fact) {}

    @Override
    public void removed(Fact fact) {}

    @Override
    public void changed(Fact fact, long fields) {}

    @Override
    public void sample(Phase phase, int day, Answers answers) {}

    @Override
    public void close() {}
}
