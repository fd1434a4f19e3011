package org.armistice.app.exercise;

import java.util.List;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.debrief.DebriefReport;

/** Tells turn by turn what was decided and what came of it. */
final class Transcript {
    private final Terminal terminal;

    Transcript(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(DebriefReport report) {
        terminal.line(
                Phrase.of(report.exercise(), Style.BOLD).add("  " + report.scenario() + ", seed " + report.seed()));
        report.turns().forEach(this::tell);
    }

    private void tell(DebriefReport.TurnStory turn) {
        terminal.line();
        terminal.line(Phrase.of("Turn " + turn.turn(), Style.BOLD)
                .add("  days " + turn.firstDay() + " to " + turn.lastDay(), Style.FAINT));
        for (DebriefReport.Decided decided : turn.decisions()) {
            if (!decided.chosen().isEmpty()) {
                terminal.line(
                        Phrase.of("  ").add(decided.role(), Style.BOLD).add(": " + String.join("; ", decided.chosen())),
                        4);
            }
        }
        turn.agreed().forEach(line -> terminal.line(Phrase.of("  = " + line), 4));
        turn.injects()
                .forEach(told -> terminal.line(
                        Phrase.of("  ! day " + told.day() + "  ")
                                .add(told.title(), Style.BOLD)
                                .add(addressed(told)),
                        4));
        for (DebriefReport.Happening happening : turn.happened()) {
            if (!happening.tone().equals("intervention")) {
                terminal.line(
                        Phrase.of("  day " + happening.day() + "  ", Style.FAINT)
                                .add(happening.text()),
                        10);
            }
        }
    }

    private static String addressed(DebriefReport.Told told) {
        List<String> to = told.to();
        return (to.isEmpty() ? ", to all" : ", to " + String.join(", ", to))
                + (told.truth().equals("true") ? "" : " (" + told.truth() + ")");
    }
}
