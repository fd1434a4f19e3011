package org.armistice.exercise.plan;

import java.util.List;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.typed.Question;
import org.jspecify.annotations.Nullable;

/**
 * Something that is put into an exercise from outside: a report, with or without something happening.
 *
 * @param trigger when it comes
 * @param to roles that are told; all if empty
 * @param from who says so
 * @param text what they are told; empty if nobody is told anything
 * @param truth whether that is so; only the teacher knows
 * @param effects what happens, in the words of the rulebook language
 * @param expected what the author expects of those who are told, for the teacher
 */
public record Inject(
        String id,
        String title,
        Trigger trigger,
        List<String> to,
        String from,
        String text,
        Truth truth,
        List<WhatIf.Effect> effects,
        String expected) {
    public Inject {
        to = List.copyOf(to);
        effects = List.copyOf(effects);
    }

    /**
     * When an inject comes.
     *
     * @param day of the scenario; 0 unless it comes on a day
     * @param state what must have come about, looked for on every evening; the inject comes next morning. Null unless it
     *     waits for that
     */
    public record Trigger(int day, @Nullable Question state) {
        /** By the teacher's hand alone. */
        public static final Trigger BY_HAND = new Trigger(0, null);

        public boolean isByHand() {
            return day == 0 && state == null;
        }
    }

    /** Whether what is told is so. */
    public enum Truth {
        TRUE,
        FALSE,
        UNCLEAR
    }
}
