package org.armistice.simulator.outcome;

import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.simulator.Course;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.account.RawChange;

/**
 * What happens, apart from why and from words: the same in both runs if they have not parted.
 *
 * @param about ids of facts
 * @param changes fact, field and values, references by id
 */
record Trace(Phase phase, Event.Kind kind, String cause, List<String> about, List<List<String>> changes) {
    static Trace of(Occurrence event, World world) {
        return new Trace(
                event.phase(),
                event.kind(),
                event.cause().key(),
                event.cause().about().stream().map(Fact::getId).toList(),
                event.changes().stream().map(c -> change(c, world)).toList());
    }

    private static List<String> change(RawChange change, World world) {
        return List.of(
                change.fact().getId(),
                change.field() == null ? "" : change.field().word(),
                value(change, change.before(), world),
                value(change, change.after(), world));
    }

    private static String value(RawChange change, long value, World world) {
        return change.field() instanceof RefField && value >= 0
                ? world.byIndex((int) value).getId()
                : Long.toString(value);
    }

    /**
     * What tells the events of some days from others, whatever their order: 64 bits, so that two days that differ have the same
     * about once in 10 to the 19.
     *
     * @param from the first of a course's occurrences that counts
     */
    static long print(Course course, int from) {
        List<Occurrence> all = course.occurrences();
        long sum = 0;
        for (Occurrence event : all.subList(from, all.size())) {
            sum += of(event, course.world()).print();
        }
        return sum;
    }

    private long print() {
        long print = mixed(31L * phase.ordinal() + kind.ordinal(), cause);
        for (String fact : about) {
            print = mixed(print, fact);
        }
        for (List<String> change : changes) {
            for (String part : change) {
                print = mixed(print, part);
            }
        }
        return print;
    }

    /** FNV-1a over the signs, and a last stir, as sums of what was not stirred are alike too often. */
    private static long mixed(long print, String text) {
        long mixed = print ^ 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        }
        mixed = (mixed ^ text.length() ^ mixed >>> 32) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }
}
