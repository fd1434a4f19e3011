package org.armistice.simulator.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;

/**
 * Values as they stood at one moment.
 *
 * @param slots what was read
 * @param values what each was, as {@link org.armistice.model.fact.Fact#read} gives it
 * @param writers number of the event that had last written each, 0 for the start
 */
public record Readings(Slot[] slots, long[] values, int[] writers) {
    public static final Readings NONE = new Readings(new Slot[0], new long[0], new int[0]);

    /** What the slots hold now. */
    public static Readings of(Slot... read) {
        if (read.length == 0) {
            return NONE;
        }
        long[] values = new long[read.length];
        int[] writers = new int[read.length];
        for (int i = 0; i < read.length; i++) {
            values[i] = read[i].value();
            writers[i] = read[i].writer();
        }
        return new Readings(read, values, writers);
    }

    List<Event.Reading> told(World world) {
        List<Event.Reading> told = new ArrayList<>(slots.length);
        for (int i = 0; i < slots.length; i++) {
            Slot slot = slots[i];
            told.add(new Event.Reading(
                    slot.fact().getId(),
                    slot.fact().getName(),
                    slot.field().word(),
                    slot.field().format(values[i], world),
                    writers[i] == 0 ? "" : Account.id(writers[i])));
        }
        return told;
    }

    List<String> causes() {
        Map<Integer, String> causes = new LinkedHashMap<>();
        for (int writer : writers) {
            if (writer != 0) {
                causes.putIfAbsent(writer, Account.id(writer));
            }
        }
        return causes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
