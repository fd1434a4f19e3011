package org.armistice.app.outcome;

import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.event.Event;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.jspecify.annotations.Nullable;

/** Tells where pairs of runs part, and shows one pair that does. */
public final class PartingText {
    private final String one;
    private final String other;
    private final Terminal terminal;

    /**
     * @param one what the first run of a pair is called, such as {@code old}
     * @param other what the second is called
     */
    public PartingText(String one, String other, Terminal terminal) {
        this.one = one;
        this.other = other;
        this.terminal = terminal;
    }

    /** Causes by the number of runs that they part, then the first pair that the most frequent one parts. */
    public void tell(Pairing pairing) {
        Table table = new Table("lrrrr", "first to differ", "runs", "share", "first day", "mean day");
        for (Pairing.Culprit culprit : pairing.culprits()) {
            table.row(
                    Phrase.of(cause(culprit.parting())),
                    Phrase.of(String.valueOf(culprit.runs())),
                    Phrase.of(Figures.share(
                            culprit.runs() / (double) pairing.pairs().size())),
                    Phrase.of(String.valueOf(culprit.parting().day())),
                    Phrase.of(String.format(Locale.ROOT, "%.1f", culprit.meanDay())));
        }
        table.lines().forEach(terminal::raw);
        terminal.line();
        pairing.culprits().stream().findFirst().ifPresent(this::example);
    }

    /** {@code rule patience (supply.md:12)} and the like. */
    public static String cause(Parting parting) {
        Event.Kind kind = parting.kind();
        String word = kind.name().toLowerCase(Locale.ROOT);
        Event.Source source = parting.source();
        String where = source.file().isEmpty() ? "" : " (" + source.file() + ":" + source.line() + ")";
        boolean itself = kind == Event.Kind.RULE || kind == Event.Kind.PROCESS || kind == Event.Kind.INTERVENTION;
        return (itself ? word : word + " of rule") + " " + source.name() + where;
    }

    private void example(Pairing.Culprit culprit) {
        Parting parting = culprit.parting();
        terminal.line(Phrase.of("  Seed " + culprit.first().seed() + " shows it, on day " + parting.day() + " ("
                + parting.date() + "):"));
        side(one, parting.base(), parting.branch());
        side(other, parting.branch(), parting.base());
        terminal.line();
    }

    private void side(String name, @Nullable Event event, @Nullable Event against) {
        terminal.line(
                Phrase.of("    " + name + ": ", Style.FAINT)
                        .add(event == null ? "nothing of the kind" : event.text() + changes(event, against))
                        .add(event == null ? "" : "  " + event.id(), Style.FAINT),
                6);
    }

    /** What an event changed otherwise than another that is told in the same words. */
    private static String changes(Event event, @Nullable Event other) {
        if (other == null || !event.text().equals(other.text())) {
            return "";
        }
        String changes = event.changes().stream()
                .filter(c -> !other.changes().contains(c) && !c.field().isEmpty())
                .map(c -> c.name() + "'s " + c.field() + ": " + c.before() + " -> " + c.after())
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? "" : " (" + changes + ")";
    }
}
