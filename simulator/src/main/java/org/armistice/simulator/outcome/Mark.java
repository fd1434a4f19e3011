package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.simulator.Course;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.account.Print;
import org.armistice.simulator.account.RawChange;

/**
 * What tells an event from others, apart from why and from words: the same in both runs if they have not parted.
 *
 * @param cause key of the rule, or name of the process
 * @param print of all of it, what it is about and what it changed included: 64 bits, so that two events that differ have the same
 *     about once in 10 to the 19
 */
record Mark(Phase phase, Event.Kind kind, String cause, long print) {
    static Mark of(Occurrence event, World world) {
        Event.Kind kind = event.kind();
        String cause = event.cause().key();
        long print = Print.of(31L * event.phase().ordinal() + kind.ordinal(), cause);
        for (Fact fact : event.cause().about()) {
            print = Print.of(print, fact);
        }
        for (RawChange change : event.changes()) {
            print = Print.of(print, change.fact());
            print = Print.of(print, change.field() == null ? "" : change.field().word());
            print = value(print, change, change.before(), world);
            print = value(print, change, change.after(), world);
            if (change.field() == null && change.after() > change.before()) {
                print = Print.newcomer(print, change.fact());
            }
        }
        return new Mark(event.phase(), kind, cause, print);
    }

    /** Facts have other indices in other worlds, but the same ids. */
    private static long value(long print, RawChange change, long value, World world) {
        return change.field() instanceof RefField && value >= 0
                ? Print.of(print, world.byIndex((int) value))
                : Print.of(print, value);
    }

    /**
     * Those of all events since an earlier moment, in order.
     *
     * @param from the first of a course's occurrences that counts
     */
    static List<Mark> since(Course course, int from) {
        List<Occurrence> all = course.occurrences();
        List<Mark> marks = new ArrayList<>(all.size() - from);
        for (Occurrence event : all.subList(from, all.size())) {
            marks.add(of(event, course.world()));
        }
        return marks;
    }

    /** What tells the events of some days from others, whatever their order. */
    static long print(List<Mark> marks) {
        long sum = 0;
        for (Mark mark : marks) {
            sum += mark.print;
        }
        return sum;
    }
}
