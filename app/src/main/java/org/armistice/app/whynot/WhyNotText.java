package org.armistice.app.whynot;

import java.util.List;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;
import org.armistice.rules.evidence.Attempt;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.wording.Clause;
import org.armistice.simulator.whynot.Answer;
import org.armistice.simulator.whynot.Asking;
import org.armistice.simulator.whynot.NearMiss;

/** Tells why something did not happen. */
public final class WhyNotText {
    private static final int FEW = 3;
    private static final int MOST_EVENTS = 5;

    private final Terminal terminal;
    private final Asking.Found found;
    private final boolean all;

    /** @param all whether all rules are told, or only the nearest few */
    public WhyNotText(Terminal terminal, Asking.Found found, boolean all) {
        this.terminal = terminal;
        this.found = found;
        this.all = all;
    }

    public void tell() {
        warn();
        happened();
        if (!found.happened().isEmpty() && found.askedDay() == 0) {
            return;
        }
        Answer answer = found.answer();
        if (!found.computed().isEmpty()) {
            terminal.line(Phrase.of(
                    "No rule can set " + found.computed() + "; a process computes it each day from other fields."));
        }
        processes();
        if (answer.misses().isEmpty()) {
            if (found.happened().isEmpty() && found.computed().isEmpty()) {
                terminal.line(Phrase.of(
                        answer.nearestDays().isEmpty()
                                ? "No rule of this run could have done it."
                                : "On day " + answer.day() + " no rule could have done it."));
            }
            return;
        }
        boolean asked = found.askedDay() != 0;
        terminal.line(Phrase.of(
                (asked
                                ? "On " + answer.date() + ", day " + answer.day()
                                : "It came nearest on " + answer.date() + ", day " + answer.day())
                        + (answer.already().isEmpty() ? "." : ": " + answer.already() + " already."),
                Style.BOLD));
        List<NearMiss> misses = answer.misses();
        int told = all ? misses.size() : Math.min(FEW, misses.size());
        misses.subList(0, told).forEach(this::tell);
        if (told < misses.size()) {
            terminal.line();
            terminal.line(Phrase.of(
                    (misses.size() - told)
                            + " more rules could have done it and were farther away; --all tells of them.",
                    Style.FAINT));
        }
    }

    private void warn() {
        for (String difference : found.differences()) {
            terminal.line(
                    Phrase.of("The inputs of this run differ: ", Style.ERROR).add(difference + "."), 4);
        }
        if (!found.sameRun()) {
            terminal.line(
                    Phrase.of("Played again, it is another run: ", Style.ERROR)
                            .add("what follows is about the rules and the scenario as they are now."),
                    4);
        }
    }

    private void happened() {
        if (found.happened().isEmpty()) {
            return;
        }
        int count = found.happened().size();
        terminal.line(Phrase.of("It did happen" + (count == 1 ? "." : ", " + count + " times."), Style.BOLD));
        for (Event event : found.happened().subList(0, Math.min(MOST_EVENTS, count))) {
            terminal.line(
                    Phrase.of("  %-6s ".formatted(event.id()), Style.FAINT)
                            .add(event.date() + ", day " + event.day() + "  ", Style.FAINT)
                            .add(Rounding.of(event.text()))
                            .add("  " + event.source().name(), Style.FAINT),
                    9);
        }
        if (count > MOST_EVENTS) {
            terminal.line(Phrase.of("         and " + (count - MOST_EVENTS) + " more times", Style.FAINT));
        }
        terminal.line(Phrase.of(
                "'armistice explain RUN " + found.happened().get(0).id() + "' says why; --day N asks about a day.",
                Style.FAINT));
        terminal.line();
    }

    private void processes() {
        found.processes()
                .forEach((name, last) -> terminal.line(Phrase.of("The process '" + name
                        + "' has to do with it too; it last did on day " + last.day() + " (" + last.id() + ").")));
    }

    private void tell(NearMiss miss) {
        Attempt attempt = miss.attempt();
        Rule rule = miss.rule();
        int failed = attempt.failed();
        long clauses = attempt.lines().stream()
                .filter(line -> !line.isMet() || line.clause().kind() != Clause.Kind.NEEDED)
                .count();
        terminal.line();
        terminal.line(
                Phrase.of(rule.name(), Style.BOLD)
                        .add(
                                "  " + rule.position().file() + ":"
                                        + rule.position().line(),
                                Style.FAINT)
                        .add(
                                failed == 0
                                        ? "  its condition held"
                                        : "  " + failed + " of " + clauses + " conditions failed",
                                Style.FAINT)
                        .add(nearestDay(rule), Style.FAINT),
                4);
        new AttemptText(terminal, found.answer().run().world(), 2).tell(attempt);
        String label = "but";
        for (String reason : miss.reasons()) {
            terminal.line(Phrase.of("  %-9s".formatted(label), Style.FAINT).add(reason, Style.BOLD), 11);
            label = "";
        }
        if (failed == 0 && miss.reasons().isEmpty() && !found.answer().already().isEmpty()) {
            terminal.line(Phrase.of("  %-9s".formatted("but"), Style.FAINT).add("it is so already", Style.BOLD), 11);
        }
    }

    private String nearestDay(Rule rule) {
        Integer nearest = found.answer().nearestDays().get(rule.key());
        return nearest == null || nearest == found.answer().day() || found.askedDay() != 0
                ? ""
                : "; it came nearest on day " + nearest;
    }
}
