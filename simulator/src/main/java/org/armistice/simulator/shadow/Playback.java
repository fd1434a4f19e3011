package org.armistice.simulator.shadow;

import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.kept.Tape;

/** Does to the worlds of shadows what a run did to its own. */
final class Playback {
    private final Trail trail;
    private final Tape.Reader tape;
    private final List<Shadow> shadows;
    private int come;

    /** @param shadows of which each has the facts of the first day */
    Playback(Trail trail, List<Shadow> shadows) {
        this.trail = trail;
        this.tape = trail.read();
        this.shadows = shadows;
    }

    /** On to the state in which the next sample was taken. */
    void next() {
        for (int left = tape.readInt(); left > 0; left--) {
            int number = tape.readInt();
            shadows.forEach(shadow -> shadow.remove(number));
        }
        add(tape.readInt());
        for (int left = tape.readInt(); left > 0; left--) {
            int number = tape.readInt();
            long bits = tape.read();
            write(number, bits);
            shadows.forEach(shadow -> shadow.tellChanged(number, bits));
        }
    }

    /** Facts that come together may point to each other, so that all are there before any is given its values. */
    private void add(int count) {
        List<Trail.Newcomer> newcomers = trail.newcomers().subList(come, come + count);
        newcomers.forEach(newcomer -> shadows.forEach(shadow -> shadow.add(newcomer)));
        come += count;
        int first = shadows.get(0).known() - count;
        for (int i = 0; i < count; i++) {
            write(first + i, -1L);
        }
        for (int i = 0; i < count; i++) {
            int number = first + i;
            shadows.forEach(shadow -> shadow.tellAdded(number));
        }
    }

    private void write(int number, long bits) {
        List<Field> fields = shadows.get(0).fact(number).type().fields();
        for (long left = bits; left != 0; left &= left - 1) {
            int ordinal = Long.numberOfTrailingZeros(left);
            if (ordinal >= fields.size()) {
                return; // all fields of a newcomer are asked for by all bits
            }
            Field field = fields.get(ordinal);
            long value = tape.read();
            for (Shadow shadow : shadows) {
                shadow.write(number, field, value);
            }
        }
    }
}
