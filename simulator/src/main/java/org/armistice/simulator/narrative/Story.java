package org.armistice.simulator.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armistice.model.event.Event;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;

/** The events of a run that are worth telling, in words. */
public final class Story {
    private Story() {}

    /**
     * In the order of the run.
     *
     * @param all whether rules that change numbers alone are told as well
     */
    public static List<Told> of(Prepared prepared, Run run, boolean all) {
        Fields fields = new Fields(run.world(), prepared.scenario().createWorld());
        Wording wording = new Wording(fields, told(prepared, rule -> true));
        Selection selection = new Selection(fields, told(prepared, rule -> rule.trigger() == Rule.Trigger.EDGE), all);
        List<Told> story = new ArrayList<>();
        for (Event event : run.events()) {
            selection.tone(event).ifPresent(tone -> story.add(told(event, tone, wording.of(event))));
        }
        return story;
    }

    /** The keys of the rules whose authors say how they are told, in whole or where chance picks. */
    private static Set<String> told(Prepared prepared, Predicate<Rule> which) {
        return prepared.rules().rules().stream()
                .filter(Rule::isTold)
                .filter(which)
                .map(Rule::key)
                .collect(Collectors.toSet());
    }

    private static Told told(Event event, Tone tone, String text) {
        String subject = event.bindings().stream()
                .map(Event.Binding::name)
                .filter(name -> Fields.speaksOf(text, name))
                .findFirst()
                .orElse("");
        return new Told(event, tone, text, subject);
    }
}
