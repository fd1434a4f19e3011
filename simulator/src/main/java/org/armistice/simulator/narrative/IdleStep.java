package org.armistice.simulator.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.model.problem.Position;
import org.armistice.model.whatif.WhatIf;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;

/**
 * A step of a what-if that made no difference by itself: whoever wrote it should hear of that, since a run that goes on
 * as before looks like an answer.
 *
 * @param whatIf the name of the what-if
 * @param position of the step
 * @param on the day of the step
 * @param effects in the words of the step
 * @param isReached whether the run came to its day
 */
public record IdleStep(String whatIf, Position position, LocalDate on, List<String> effects, boolean isReached) {
    public IdleStep {
        effects = List.copyOf(effects);
    }

    /** Those of a run, in the order of the what-ifs. */
    public static List<IdleStep> of(Prepared prepared, Run run) {
        return of(prepared, run.events(), run.days());
    }

    /**
     * Those of a run that was played earlier, in the order of the what-ifs.
     *
     * @param days that were played
     */
    public static List<IdleStep> of(Prepared prepared, List<Event> events, int days) {
        if (prepared.whatIfs().isEmpty()) {
            return List.of();
        }
        Set<String> atWork = new HashSet<>();
        for (Event event : events) {
            if (event.kind() == Event.Kind.INTERVENTION) {
                atWork.add(line(event.source().file(), event.source().line()));
            }
        }
        LocalDate last = prepared.scenario().firstDay().plusDays(days - 1L);
        List<IdleStep> idle = new ArrayList<>();
        prepared.whatIfs().forEach((name, whatIf) -> {
            for (WhatIf.Step step : whatIf.steps()) {
                if (!atWork.contains(
                        line(step.position().file(), step.position().line()))) {
                    idle.add(new IdleStep(
                            name,
                            step.position(),
                            step.on(),
                            step.effects().stream().map(WhatIf.Effect::text).toList(),
                            !step.on().isAfter(last)));
                }
            }
        });
        return idle;
    }

    private static String line(String file, int line) {
        return file + ":" + line;
    }

    /** As a sentence for people. */
    public String text() {
        String what = "'" + String.join("; ", effects) + "' (" + position + ")";
        return isReached
                ? what + " changed nothing on " + on + ": things stood so already, or could go no further."
                : what + " was not done: the run ends before " + on + ".";
    }
}
