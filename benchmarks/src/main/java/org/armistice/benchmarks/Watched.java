package org.armistice.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;

/** Hands everything on to another matcher and notes how much it was, and how long it took. */
final class Watched implements Matcher {
    private final Matcher matcher;
    private final Map<Phase, PhaseFigures> figures;
    private long facts;
    private long fields;
    private long changedNanos;

    /** @param figures of every phase; added to */
    Watched(Matcher matcher, EnumMap<Phase, PhaseFigures> figures) {
        this.matcher = matcher;
        this.figures = figures;
    }

    /** What was told since the last sample counts for this phase. */
    @Override
    public List<Standing> sample(Phase phase, int day) {
        long start = System.nanoTime();
        List<Standing> standings = matcher.sample(phase, day);
        long nanos = System.nanoTime() - start;
        PhaseFigures sums = figures.computeIfAbsent(phase, p -> new PhaseFigures());
        sums.sampleNanos += nanos;
        sums.standings += standings.size();
        sums.facts += facts;
        sums.fields += fields;
        sums.changedNanos += changedNanos;
        facts = 0;
        fields = 0;
        changedNanos = 0;
        return standings;
    }

    @Override
    public void added(Fact fact) {
        matcher.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        matcher.removed(fact);
    }

    @Override
    public void changed(Fact fact, long changed) {
        facts++;
        fields += Long.bitCount(changed);
        long start = System.nanoTime();
        matcher.changed(fact, changed);
        changedNanos += System.nanoTime() - start;
    }

    @Override
    public void close() {
        matcher.close();
    }
}
