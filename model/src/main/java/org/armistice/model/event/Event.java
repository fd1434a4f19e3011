package org.armistice.model.event;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened, with the whole account of why; plain texts and numbers only, ready for writing.
 *
 * @param id {@code e1}, {@code e2} and so on in the order of the run
 * @param day 1 for the first
 * @param text what happened, as a sentence
 * @param bindings the facts that it is about
 * @param readings what was read to decide it, as it stood before
 * @param changes what it changed
 * @param causes ids of the events that last wrote what was read, in order and without doubles; the start has none
 */
public record Event(
        String id,
        int day,
        LocalDate date,
        Phase phase,
        Kind kind,
        String text,
        Source source,
        List<Binding> bindings,
        List<Reading> readings,
        List<Change> changes,
        List<String> causes) {
    public Event {
        bindings = List.copyOf(bindings);
        readings = List.copyOf(readings);
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /** What kind of thing brought it about. */
    public enum Kind {
        /** A rule was applied. */
        RULE,
        /** A process worked. */
        PROCESS,
        /** Two rules asked for different things; the event is about the one that lost. */
        CONFLICT,
        /** A rule was held back by an exception to it. */
        DEFEATED,
        /** Somebody outside the simulation changed something. */
        INTERVENTION,
        /** The run began. */
        START
    }

    /**
     * What brought it about.
     *
     * @param key a rule's key, a process's name
     * @param name the sentence that names a rule, a process's name
     * @param file the rulebook's file, empty for a process
     * @param line where the rule begins, 0 for a process
     * @param raisedBy ids of source sentences
     * @param grounds why to believe it, empty if it does not say
     */
    public record Source(String key, String name, String file, int line, List<String> raisedBy, String grounds) {
        public Source {
            raisedBy = List.copyOf(raisedBy);
        }
    }

    /**
     * A fact that the event is about.
     *
     * @param variable the rule's word for it, empty where there is none
     * @param fact its id
     * @param name what people call it
     */
    public record Binding(String variable, String fact, String name) {}

    /**
     * A value that was read.
     *
     * @param fact id of the fact
     * @param name what people call the fact
     * @param field the field's word
     * @param value as people read it
     * @param writtenBy id of the event that last wrote it, empty if it stands as at the start
     */
    public record Reading(String fact, String name, String field, String value, String writtenBy) {}

    /**
     * A value that was written.
     *
     * @param fact id of the fact
     * @param name what people call the fact
     * @param field the field's word; empty where the fact itself came or went
     * @param before as people read it; empty for a fact that came
     * @param after as people read it; empty for a fact that went
     */
    public record Change(String fact, String name, String field, String before, String after) {}
}
