package org.armistice.simulator.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.revision.Mentions;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.shadow.Screen;
import org.armistice.simulator.shadow.Trail;
import org.jspecify.annotations.Nullable;

/**
 * A base with which one branch after another is compared. Of its runs is kept what their days were like, so that for the second
 * branch only the branch is played; and of the first of them also what happened to their worlds, so that a branch that never
 * parts need not be played at all. For several threads.
 */
public final class Baseline {
    /** Some 5 kB each; a run beyond these is played again. */
    private static final int MOST_KEPT = 5000;

    /** Some 500 kB each. */
    private static final int MOST_FOLLOWED = 200;

    private final Simulation base;
    private final Gauges gauges;
    private final Map<Long, Known> runs = new ConcurrentHashMap<>();
    private final AtomicInteger followed = new AtomicInteger();

    /** @param gauges what is asked of every run, in the words of the base */
    public Baseline(Simulation base, Gauges gauges) {
        this.base = base;
        this.gauges = gauges;
    }

    /**
     * What is known of a run.
     *
     * @param days [day - 1] what tells its events from others, see {@link Mark#print}
     * @param values the indicators
     * @param way null if there are too many already
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    private record Known(
            long[] days, double[] values, @Nullable Way way) {}

    /**
     * What happened in a run.
     *
     * @param marks [day - 1] its events
     */
    private record Way(Trail trail, List<List<Mark>> marks) {}

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

    /** How many runs are known. */
    public int known() {
        return runs.size();
    }

    public boolean knows(long seed) {
        return runs.containsKey(seed);
    }

    /** Plays the run of a seed, unless it is known: a branch of it then takes half the time, or next to none. */
    public void know(long seed) {
        if (!knows(seed) && runs.size() < MOST_KEPT) {
            play(seed);
        }
    }

    private Known play(long seed) {
        try (Witness witness = witness(seed)) {
            while (witness.course().day() < base.settings().days()) {
                witness.playDay();
            }
            return keep(seed, witness);
        }
    }

    private Witness witness(long seed) {
        return new Witness(base.seed(seed), gauges, followed.get() < MOST_FOLLOWED);
    }

    private Known keep(long seed, Witness witness) {
        Way way = witness.trail().map(trail -> new Way(trail, witness.marks())).orElse(null);
        long[] days = witness.marks().stream().mapToLong(Mark::print).toArray();
        Known known = new Known(days, witness.values(), way);
        if (runs.size() < MOST_KEPT && runs.putIfAbsent(seed, known) == null && way != null) {
            followed.incrementAndGet();
        }
        return known;
    }

    /** The run of a seed beside that of a branch, as {@link Pairing#of} makes it; both play as many days as the base. */
    public Pairing.Pair pair(long seed, Contender contender) {
        Screen screen = contender.screen();
        Known known = runs.get(seed);
        if (known == null && (screen == null || followed.get() >= MOST_FOLLOWED)) {
            return first(seed, contender.branch());
        }
        // Most branches part from few runs, so that the base is played first, alone.
        Known now = known == null ? play(seed) : known;
        return screen != null
                        && now.way != null
                        && screen.parting(seed, now.way.trail).isEmpty()
                ? new Pairing.Pair(seed, null, now.values, now.values)
                : again(seed, contender.branch(), now);
    }

    private Pairing.Pair first(long seed, Pairing.Branch branch) {
        try (Witness one = witness(seed);
                Course other = branch.simulation().seed(seed).unexplained().begin()) {
            int days = base.settings().days();
            Gauges.Reading ofBranch = gauges.reading(other, days);
            Parting parting = null;
            while (one.course().day() < days) {
                int seen = other.occurrences().size();
                one.playDay();
                other.playDay();
                ofBranch.look();
                if (parting == null) {
                    List<Mark> marks = one.marks().get(other.day() - 1);
                    parting = parting(seed, marks, other, seen, branch).orElse(null);
                }
            }
            return new Pairing.Pair(seed, parting, keep(seed, one).values, ofBranch.values());
        }
    }

    private Pairing.Pair again(long seed, Pairing.Branch branch, Known known) {
        try (Course course = branch.simulation().seed(seed).unexplained().begin()) {
            Gauges.Reading reading = gauges.reading(course, known.days.length);
            Parting parting = null;
            for (long print : known.days) {
                int seen = course.occurrences().size();
                course.playDay();
                reading.look();
                if (parting == null && Mark.print(Mark.since(course, seen)) != print) {
                    List<Mark> marks = known.way == null
                            ? replayed(seed, course.day(), Witness::lastMarks)
                            : known.way.marks.get(course.day() - 1);
                    parting = parting(seed, marks, course, seen, branch).orElse(null);
                }
            }
            return new Pairing.Pair(seed, parting, known.values, reading.values());
        }
    }

    /**
     * Where the base parts from a course that has just played a day.
     *
     * @param marks the base's events of the day
     * @param seen how many events the course had before it
     */
    private Optional<Parting> parting(long seed, List<Mark> marks, Course course, int seen, Pairing.Branch branch) {
        int day = course.day();
        return Fork.of(marks, Mark.since(course, seen), branch.suspects())
                .map(fork -> Parting.of(
                        fork, course, seen, number -> replayed(seed, day, witness -> witness.event(number))));
    }

    /** What is asked of the base's run when it has played some days. */
    private <T> T replayed(long seed, int days, Function<Witness, T> question) {
        try (Witness witness = new Witness(base.seed(seed), gauges, false)) {
            while (witness.course().day() < days) {
                witness.playDay();
            }
            return question.apply(witness);
        }
    }
}
