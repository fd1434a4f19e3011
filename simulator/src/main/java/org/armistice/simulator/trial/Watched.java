package org.armistice.simulator.trial;

import java.util.List;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;

/** A matcher that lets somebody look at each sample, while the world is as the rules saw it. */
public final class Watched implements Matcher {
    /** Looks at samples. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Told after each sample.
         *
         * @param version is the same as long as nothing has changed in the world but the date
         */
        void sampled(Phase phase, int day, long version, List<Standing> standings);
    }

    private final Matcher matcher;
    private final Watcher watcher;
    private long version;

    public Watched(Matcher matcher, Watcher watcher) {
        this.matcher = matcher;
        this.watcher = watcher;
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        List<Standing> standings = matcher.sample(phase, day);
        watcher.sampled(phase, day, version, standings);
        return standings;
    }

    @Override
    public void added(Fact fact) {
        version++;
        matcher.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        version++;
        matcher.removed(fact);
    }

    @Override
    public void changed(Fact fact, long fields) {
        version += fact.type() == Calendar.TYPE ? 0 : 1;
        matcher.changed(fact, fields);
    }

    @Override
    public void close() {
        matcher.close();
    }
}
