package org.armistice.simulator.shadow;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.armistice.model.fact.Field;
import org.armistice.model.kept.Tape;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.effect.Proposal;

/** Does to the world of a shadow what a run did to its own, and tells whether the shadow asks for the same as the run. */
final class Playback {
    private final Trail trail;
    private final Tape.Reader tape;
    private final Shadow shadow;
    /** [number of a rule of the run] whether it is one of those that follow */
    private final boolean[] concerned;

    private int come;

    /**
     * @param shadow which has the facts of the first day
     * @param concerned keys of the rules that follow
     */
    Playback(Trail trail, Shadow shadow, Set<String> concerned) {
        this.trail = trail;
        this.tape = trail.read();
        this.shadow = shadow;
        List<String> rules = trail.rules();
        this.concerned = new boolean[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            this.concerned[i] = concerned.contains(rules.get(i));
        }
    }

    /** On to the state in which the next sample was taken. */
    void next() {
        for (int left = tape.readInt(); left > 0; left--) {
            int number = tape.readInt();
            shadow.remove(number);
        }
        add(tape.readInt());
        for (int left = tape.readInt(); left > 0; left--) {
            int number = tape.readInt();
            long bits = tape.read();
            write(number, bits);
            shadow.tellChanged(number, bits);
        }
    }

    /**
     * Whether in this state the rules that follow asked for the same in the run; to be asked once of each state.
     *
     * @param proposals what they ask for now
     * @param noted what was noted meanwhile
     */
    boolean isAsked(List<Proposal> proposals, List<Occurrence> noted) {
        boolean same = isNext(proposals, Asked::print);
        return isNext(noted, Asked::print) && same;
    }

    private <T> boolean isNext(List<T> now, ToLongFunction<T> print) {
        int at = 0;
        boolean same = true;
        for (int left = tape.readInt(); left > 0; left--) {
            int rule = tape.readInt();
            long then = tape.read();
            if (concerned[rule]) {
                same &= at < now.size() && print.applyAsLong(now.get(at)) == then;
                at++;
            }
        }
        return same && at == now.size();
    }

    /** Facts that come together may point to each other, so that all are there before any is given its values. */
    private void add(int count) {
        List<Trail.Newcomer> newcomers = trail.newcomers().subList(come, come + count);
        newcomers.forEach(shadow::add);
        come += count;
        int first = shadow.known() - count;
        for (int i = 0; i < count; i++) {
            write(first + i, -1L);
        }
        for (int i = 0; i < count; i++) {
            shadow.tellAdded(first + i);
        }
    }

    private void write(int number, long bits) {
        List<Field> fields = shadow.fact(number).type().fields();
        for (long left = bits; left != 0; left &= left - 1) {
            int ordinal = Long.numberOfTrailingZeros(left);
            if (ordinal >= fields.size()) {
                return; // all fields of a newcomer are asked for by all bits
            }
            Field field = fields.get(ordinal);
            shadow.write(number, field, tape.read());
        }
    }
}
