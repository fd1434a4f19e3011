package org.armistice.simulator.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.simulator.Course;
import org.jspecify.annotations.Nullable;

/** Where two runs with the same seed part: the first event that only one of them has, or that is another in each. */
public final class Parting {
    private final int day;
    private final LocalDate date;
    private final Mark first;
    private @Nullable Supplier<@Nullable Event> findBase;
    private final @Nullable Event branch;
    private @Nullable Event base;

    /**
     * @param first the mark of the event; where it is another in each run, that of the branch
     * @param findBase finds the event of the base, if it has one; asked when it is wanted, which may take a while
     */
    private Parting(int day, LocalDate date, Mark first, Supplier<@Nullable Event> findBase, @Nullable Event branch) {
        this.day = day;
        this.date = date;
        this.first = first;
        this.findBase = findBase;
        this.branch = branch;
    }

    /**
     * @param branch has just played the day
     * @param seen how many occurrences it had the evening before
     * @param base finds an event of the base by its number among those of the day; asked when it is wanted
     */
    static Parting of(Fork fork, Course branch, int seen, IntFunction<Event> base) {
        return new Parting(
                branch.day(),
                branch.date(),
                fork.first(),
                () -> fork.isInBase() ? base.apply(fork.inBase()) : null,
                fork.isInBranch() ? event(branch, seen + fork.inBranch()) : null);
    }

    /** One of the occurrences of a course, told in full. */
    static Event event(Course course, int number) {
        return course.occurrences().get(number).event(course.world());
    }

    public int day() {
        return day;
    }

    public LocalDate date() {
        return date;
    }

    public Phase phase() {
        return first.phase();
    }

    /** Whether it is a rule, a process, or a rule that was held back. */
    public Event.Kind kind() {
        return first.kind();
    }

    /** The key of the rule, or the name of the process, that brought it about; as in {@link #source}. */
    public String cause() {
        return first.cause();
    }

    /** The rule or process that brought it about; where it is another in each run, that of the branch. */
    public Event.Source source() {
        return Objects.requireNonNull(branch == null ? base() : branch, "one of them has it")
                .source();
    }

    /** The event of the one run, null if only the other has one. */
    public synchronized @Nullable Event base() {
        if (findBase != null) {
            base = findBase.get();
            findBase = null;
        }
        return base;
    }

    /** The event of the other run, null if only the one has one. */
    public @Nullable Event branch() {
        return branch;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Parting other
                && day == other.day
                && first.equals(other.first)
                && Objects.equals(base(), other.base())
                && Objects.equals(branch, other.branch);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, first);
    }

    @Override
    public String toString() {
        return "day " + day + ", " + phase().word() + ": " + base() + " / " + branch;
    }
}
