package org.armistice.benchmarks.growth;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;

/** Hands everything on to another matcher and counts what it is told. */
final class Counting implements Matcher {
    private final Matcher matcher;
    private long changes;

    Counting(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Facts that came, went or changed, each as often as it was told. */
    long changes() {
        return changes;
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        return matcher.sample(phase, day);
    }

    @Override
    public void added(Fact fact) {
        changes++;
        matcher.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        changes++;
        matcher.removed(fact);
    }

    @Override
    public void changed(Fact fact, long fields) {
        changes++;
        matcher.changed(fact, fields);
    }

    @Override
    public void close() {
        matcher.close();
    }
}
