package org.armistice.workbench.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armistice.model.event.Event;
import org.armistice.simulator.narrative.Told;

/**
 * An event that is worth telling, as lists show it.
 *
 * @param tone what sort of news it is, such as {@code control} or {@code truce}
 * @param major whether it is of the news that matter most
 * @param rule the name of the rule or process that brought it about
 * @param facts ids of what it is about and of what it changed
 */
public record StoryLine(
        String id,
        int day,
        String phase,
        String kind,
        String tone,
        boolean major,
        String text,
        String rule,
        List<String> facts) {
    public static StoryLine of(Told told) {
        Event event = told.event();
        return new StoryLine(
                event.id(),
                event.day(),
                event.phase().word(),
                event.kind().name().toLowerCase(Locale.ROOT),
                told.tone().name().toLowerCase(Locale.ROOT),
                told.tone().isMajor(),
                told.text(),
                event.source().name(),
                Stream.concat(
                                event.bindings().stream().map(Event.Binding::fact),
                                event.changes().stream().map(Event.Change::fact))
                        .distinct()
                        .toList());
    }
}
