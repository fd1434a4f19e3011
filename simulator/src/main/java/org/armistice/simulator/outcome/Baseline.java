package org.armistice.simulator.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.revision.Mentions;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.shadow.Screen;
import org.armistice.simulator.shadow.Trail;
import org.jspecify.annotations.Nullable;

/**
 * A base with which one branch after another is compared. Of its runs is kept what their days were like, so that for the second
 * branch only the branch is played, and the base again only to the day on which they part; and of the first of them also what
 * happened to their worlds, so that a branch that never parts need not be played at all. For several threads.
 */
public final class Baseline {
    /** Some 5 kB each; a run beyond these is played again. */
    private static final int MOST_KEPT = 5000;

    /** Some 250 kB each. */
    private static final int MOST_TRAILS = 200;

    private final Simulation base;
    private final Gauges gauges;
    private final Map<Long, Known> runs = new ConcurrentHashMap<>();
    private final Map<Long, Trail> trails = new ConcurrentHashMap<>();

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

    /**
     * Another way of running what the base runs, to be set against it with one seed after another.
     *
     * @param screen null if each run of the branch must be played
     */
    public record Contender(Pairing.Branch branch, @Nullable Screen screen) {}

    public Gauges gauges() {
        return gauges;
    }

    /** A branch of which nothing is known, so that each of its runs is played. */
    public Contender against(Pairing.Branch branch) {
        return new Contender(branch, null);
    }

    /**
     * A branch with other rules.
     *
     * @param simulation with the settings of the base
     * @param difference between the rulebooks of the two
     */
    public Contender against(Simulation simulation, Meaning.Difference difference) {
        Optional<Screen> screen = gauges.ask(new Mentions(difference.parameters()))
                ? Optional.empty()
                : Screen.of(base, simulation, difference);
        return new Contender(new Pairing.Branch(simulation, Set.copyOf(difference.rules())), screen.orElse(null));
    }

    /** Plays the run of a seed, unless it is known: a branch of it then takes half the time, or next to none. */
    public void know(long seed) {
        if (runs.containsKey(seed) || runs.size() >= MOST_KEPT) {
            return;
        }
        try (Witness witness = witness(seed)) {
            while (witness.course().day() < base.settings().days()) {
                witness.playDay();
            }
            keep(seed, witness);
        }
    }

    private Witness witness(long seed) {
        return new Witness(base.seed(seed), gauges, trails.size() < MOST_TRAILS);
    }

    private Known keep(long seed, Witness witness) {
        Known known = new Known(witness.days(), witness.values());
        if (runs.size() < MOST_KEPT) {
            runs.put(seed, known);
            witness.trail().ifPresent(trail -> trails.put(seed, trail));
        }
        return known;
    }

    /** How many runs are known. */
    public int known() {
        return runs.size();
    }

    /** The run of a seed beside that of a branch, as {@link Pairing#of} makes it; both play as many days as the base. */
    public Pairing.Pair pair(long seed, Contender contender) {
        Known known = runs.get(seed);
        if (known == null) {
            return first(seed, contender.branch());
        }
        Trail trail = trails.get(seed);
        Screen screen = contender.screen();
        return trail != null && screen != null && screen.parting(seed, trail).isEmpty()
                ? new Pairing.Pair(seed, null, known.values, known.values)
                : again(seed, contender.branch(), known);
    }

    private Pairing.Pair first(long seed, Pairing.Branch branch) {
        try (Witness one = witness(seed);
                Course other = branch.simulation().seed(seed).begin()) {
            int days = base.settings().days();
            Gauges.Reading ofBranch = gauges.reading(other, days);
            PartingSearch search = new PartingSearch(one.course(), other, branch.suspects());
            Parting parting = null;
            while (one.course().day() < days) {
                one.playDay();
                other.playDay();
                ofBranch.look();
                parting = parting == null ? search.look().orElse(null) : parting;
            }
            return new Pairing.Pair(seed, parting, keep(seed, one).values, ofBranch.values());
        }
    }

    private Pairing.Pair again(long seed, Pairing.Branch branch, Known known) {
        try (Course course = branch.simulation().seed(seed).begin()) {
            Gauges.Reading reading = gauges.reading(course, known.days.length);
            Parting parting = null;
            for (long print : known.days) {
                int seen = course.occurrences().size();
                course.playDay();
                reading.look();
                if (parting == null && Trace.print(course, seen) != print) {
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
