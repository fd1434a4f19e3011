package org.armistice.simulator.outcome;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * A base with which one branch after another is compared. Of its runs is kept what their days were like, so that for the second
 * branch only the branch is played, and the base again only to the day on which they part. For several threads.
 */
public final class Baseline {
    /** Some 5 kB each; a run beyond these is played again. */
    private static final int MOST_KEPT = 5000;

    private final Simulation base;
    private final Gauges gauges;
    private final Map<Long, Known> runs = new ConcurrentHashMap<>();

    /** @param gauges what is asked of every run, in the words of the base */
    public Baseline(Simulation base, Gauges gauges) {
        this.base = base;
        this.gauges = gauges;
    }

    /**
     * What is known of a run.
     *
     * @param days [day - 1] what tells its events from others, see {@link Trace#print}
     * @param values the indicators
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    private record Known(long[] days, double[] values) {}

    public Gauges gauges() {
        return gauges;
    }

    /** Plays the run of a seed, unless it is known: a branch of it then takes half the time. */
    public void know(long seed) {
        if (runs.containsKey(seed) || runs.size() >= MOST_KEPT) {
            return;
        }
        long[] days = new long[base.settings().days()];
        try (Course course = base.seed(seed).begin()) {
            Gauges.Reading reading = gauges.reading(course, days.length);
            for (int day = 0; day < days.length; day++) {
                days[day] = played(course);
                reading.look();
            }
            keep(seed, days, reading.values());
        }
    }

    /** How many runs are known. */
    public int known() {
        return runs.size();
    }

    /** The print of a day that is played now. */
    private static long played(Course course) {
        int seen = course.occurrences().size();
        course.playDay();
        return Trace.print(course, seen);
    }

    private void keep(long seed, long[] days, double[] values) {
        if (runs.size() < MOST_KEPT) {
            runs.put(seed, new Known(days, values));
        }
    }

    /** The run of a seed beside that of a branch, as {@link Pairing#of} makes it; both play as many days as the base. */
    public Pairing.Pair pair(long seed, Pairing.Branch branch) {
        Known known = runs.get(seed);
        return known == null ? first(seed, branch) : again(seed, branch, known);
    }

    private Pairing.Pair first(long seed, Pairing.Branch branch) {
        long[] days = new long[base.settings().days()];
        try (Course one = base.seed(seed).begin();
                Course other = branch.simulation().seed(seed).begin()) {
            Gauges.Reading ofBase = gauges.reading(one, days.length);
            Gauges.Reading ofBranch = gauges.reading(other, days.length);
            PartingSearch search = new PartingSearch(one, other, branch.suspects());
            Parting parting = null;
            for (int day = 0; day < days.length; day++) {
                days[day] = played(one);
                ofBase.look();
                other.playDay();
                ofBranch.look();
                parting = parting == null ? search.look().orElse(null) : parting;
            }
            double[] values = ofBase.values();
            keep(seed, days, values);
            return new Pairing.Pair(seed, parting, values, ofBranch.values());
        }
    }

    private Pairing.Pair again(long seed, Pairing.Branch branch, Known known) {
        try (Course course = branch.simulation().seed(seed).begin()) {
            Gauges.Reading reading = gauges.reading(course, known.days.length);
            Parting parting = null;
            for (int day = 0; day < known.days.length; day++) {
                int seen = course.occurrences().size();
                course.playDay();
                reading.look();
                if (parting == null && Trace.print(course, seen) != known.days[day]) {
                    parting = parting(seed, course, branch);
                }
            }
            return new Pairing.Pair(seed, parting, known.values, reading.values());
        }
    }

    /** Where the base parts from a course that has just played the day on which it does. */
    private @Nullable Parting parting(long seed, Course course, Pairing.Branch branch) {
        try (Course one = base.seed(seed).begin()) {
            while (one.day() < course.day()) {
                one.playDay();
            }
            return new PartingSearch(one, course, branch.suspects()).look().orElse(null);
        }
    }
}
