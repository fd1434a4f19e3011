package org.armistice.benchmarks;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;

/** Finds no rule to hold, and takes no time for it. */
final class NothingHolds implements Matcher {
    @Override
    public List<Standing> sample(Phase phase, int day) {
        return List.of();
    }

    @Override
    public void added(Fact fact) {}

    @Override
    public void removed(Fact fact) {}

    @Override
    public void changed(Fact fact, long fields) {}

    @Override
    public void close() {}
}
