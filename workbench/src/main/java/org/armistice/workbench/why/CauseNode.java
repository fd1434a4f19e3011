package org.armistice.workbench.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.folder.RecordedParameter;

/**
 * One event in a picture of causes.
 *
 * @param step how many steps before the event that is asked about; 0 for that one
 * @param text as a sentence, numbers rounded
 * @param rule key of the rule, name of the process
 * @param name the sentence that names the rule, the process's name
 * @param raisedBy ids of source sentences
 * @param read values that decided it, as they stood before
 * @param changed values that it changed
 * @param since the first day on which the same went on; its own day if it happened once
 * @param repeated how many earlier days are passed over
 * @param leftOut how many of its causes have no place in the picture
 * @param root whether nothing but the start or somebody outside is behind it
 */
record CauseNode(
        String id,
        int day,
        LocalDate date,
        String phase,
        String kind,
        int step,
        String text,
        String rule,
        String name,
        List<String> raisedBy,
        String grounds,
        List<Read> read,
        List<Changed> changed,
        int since,
        int repeated,
        int leftOut,
        boolean root) {
    /**
     * A value that was read.
     *
     * @param fact id
     * @param name what people call the fact
     * @param writtenBy id of the event that wrote it; empty if it stands as at the start
     * @param assumed why it is assumed, with its grade; empty for what is no assumption
     */
    record Read(String fact, String name, String field, String value, String writtenBy, String assumed) {}

    /** A value that was changed; the field is empty where the fact itself came or went. */
    record Changed(String fact, String name, String field, String before, String after) {}

    static CauseNode of(Recorded run, Event event, int step, Event first, int repeated, int leftOut) {
        boolean root = leftOut == 0
                && first.causes().stream()
                        .allMatch(id -> run.find(id)
                                .filter(c -> c.kind() != Event.Kind.START)
                                .isEmpty());
        return new CauseNode(
                event.id(),
                event.day(),
                event.date(),
                event.phase().word(),
                event.kind().name().toLowerCase(Locale.ROOT),
                step,
                Rounding.of(event.text()),
                event.source().key(),
                event.source().name(),
                event.source().raisedBy(),
                event.source().grounds(),
                event.readings().stream()
                        .filter(r -> !r.fact().equals("calendar"))
                        .map(r -> read(run, r))
                        .toList(),
                event.changes().stream().map(CauseNode::changed).toList(),
                first.day(),
                repeated,
                leftOut,
                root);
    }

    private static Read read(Recorded run, Event.Reading r) {
        String assumed = r.field().equals("value") && r.writtenBy().isEmpty()
                ? run.parameter(r.fact()).map(RecordedParameter::grounds).orElse("")
                : "";
        return new Read(r.fact(), r.name(), r.field(), Rounding.of(r.value()), r.writtenBy(), assumed);
    }

    static Changed changed(Event.Change c) {
        return new Changed(c.fact(), c.name(), c.field(), Rounding.of(c.before()), Rounding.of(c.after()));
    }
}
