package org.armistice.app.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.fact.World;
import org.armistice.simulator.Run;
import org.armistice.simulator.account.Subject;
import org.armistice.simulator.narrative.IdleStep;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.narrative.Tone;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Prepared;

/** Tells a run day by day. */
public final class Narrative {
    private static final String MARGIN = " ".repeat("2020-06-11".length() + 5);
    private static final int NAMED = 3;

    private final Terminal terminal;
    private final Prepared prepared;
    private final Run run;
    private final World start;
    private final Palette palette;
    private final List<Told> story;
    private Phrase margin = Phrase.of(MARGIN);

    /** @param story what is worth telling of the run */
    public Narrative(Terminal terminal, Prepared prepared, Run run, List<Told> story) {
        this.terminal = terminal;
        this.prepared = prepared;
        this.run = run;
        this.story = List.copyOf(story);
        this.start = prepared.scenario().createWorld();
        this.palette = new Palette(start);
    }

    public void tell() {
        head();
        days();
        new Outcome(terminal, start, run, palette).tell();
        idle(terminal, prepared, run);
    }

    /** Says which steps of what-ifs changed nothing. */
    public static void idle(Terminal terminal, Prepared prepared, Run run) {
        List<IdleStep> idle = IdleStep.of(prepared, run);
        if (!idle.isEmpty()) {
            terminal.line();
            terminal.line(Phrase.of("Steps of what-ifs that changed nothing", Style.BOLD));
            idle.forEach(step -> terminal.line(Phrase.of("  " + step.text(), Style.WARNING), 4));
        }
    }

    private void head() {
        LocalDate first = prepared.scenario().firstDay();
        terminal.line(Phrase.of(prepared.scenario().title(), Style.BOLD));
        terminal.line(Phrase.of(first + " to " + first.plusDays(run.days() - 1L) + ", " + count(run.days(), "day")
                + ", seed " + run.seed()));
        String books = prepared.texts().keySet().stream()
                .map(prepared::shownName)
                .map(name -> name.endsWith(".md") ? name.substring(0, name.length() - 3) : name)
                .filter(name -> !name.equals("words"))
                .collect(Collectors.joining(", "));
        int rules = prepared.rules().rules().size();
        terminal.line(Phrase.of("Rulebooks: " + (books.isEmpty() ? "none" : books) + ". " + count(rules, "rule") + ", "
                + count(start.all().size(), "fact") + "."));
        if (!prepared.changes().isEmpty()) {
            terminal.line(Phrase.of("Changed: "
                    + prepared.changes().stream()
                            .map(c -> c.path() + " = " + c.value())
                            .collect(Collectors.joining("; "))));
        }
        if (!prepared.variation().equals(Variation.NONE)) {
            terminal.line(Phrase.of("Runs " + prepared.variation().title() + "."));
        }
    }

    private void days() {
        Map<Integer, List<Told>> byDay = new LinkedHashMap<>();
        for (Told told : story) {
            byDay.computeIfAbsent(told.event().day(), d -> new ArrayList<>()).add(told);
        }
        terminal.line();
        int next = 1;
        for (Map.Entry<Integer, List<Told>> day : byDay.entrySet()) {
            quiet(next, day.getKey() - 1);
            day(day.getKey(), day.getValue());
            next = day.getKey() + 1;
        }
        quiet(next, run.days());
    }

    private LocalDate date(int day) {
        return prepared.scenario().firstDay().plusDays(day - 1L);
    }

    private void quiet(int from, int to) {
        if (from <= to) {
            terminal.line(Phrase.of(
                    MARGIN + "   " + (from == to ? "a quiet day" : (to - from + 1) + " quiet days"), Style.FAINT));
        }
    }

    private void day(int day, List<Told> events) {
        margin = Phrase.of(date(day).toString(), Style.BOLD).add("%4d ".formatted(day), Style.FAINT);
        Map<String, List<Told>> alike = new LinkedHashMap<>();
        for (Told told : events) {
            alike.computeIfAbsent(told.event().phase() + inPlural(told), k -> new ArrayList<>())
                    .add(told);
        }
        alike.values().forEach(this::tell);
    }

    /** What is said of the subject, in the plural whatever it is: {@code  attack Sirte.} */
    private static String inPlural(Told told) {
        String rest = told.text().substring(told.subject().length());
        return told.subject().isEmpty() || !rest.startsWith(" ") ? rest : " " + Subject.plural(rest.substring(1));
    }

    /** Tells of several to whom the same happens: {@code A halts, and so do B, C and 4 others.} */
    private void tell(List<Told> alike) {
        Told first = alike.get(0);
        Map<String, Told> bySubject = new LinkedHashMap<>();
        alike.forEach(told -> bySubject.putIfAbsent(told.subject(), told));
        bySubject.remove(first.subject());
        List<String> others = List.copyOf(bySubject.keySet());
        String text = first.text();
        if (!others.isEmpty()) {
            Told other = bySubject.values().iterator().next();
            boolean one = others.size() == 1
                    && !other.text().substring(other.subject().length()).equals(inPlural(other));
            int left = others.size() - NAMED;
            List<String> named = new ArrayList<>(left > 1 ? others.subList(0, NAMED) : others);
            String last = left > 1 ? left + " others" : named.remove(named.size() - 1);
            String rest = first.text().substring(first.subject().length());
            String verb =
                    rest.startsWith(" is ") || rest.startsWith(" are ") ? one ? "is" : "are" : one ? "does" : "do";
            text = text.substring(0, text.length() - 1) + ", and so " + verb + " "
                    + (named.isEmpty() ? "" : String.join(", ", named) + " and ") + last + ".";
        }
        String id = first.event().id() + (alike.size() > 1 ? " ..." : "");
        tell(first.tone(), palette.of(text, Palette.style(first.tone())), id);
    }

    private void tell(Tone tone, Phrase text, String id) {
        Phrase line = new Phrase()
                .add(margin)
                .add(tone.mark(), Palette.style(tone))
                .add(" ")
                .add(text)
                .add("  " + id, Style.FAINT);
        terminal.line(line, MARGIN.length() + 3);
        margin = Phrase.of(MARGIN);
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
