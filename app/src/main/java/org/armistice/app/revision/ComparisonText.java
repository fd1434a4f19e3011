package org.armistice.app.revision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.event.Event;
import org.armistice.rules.revision.Change;
import org.armistice.rules.revision.LineChange;
import org.armistice.rules.revision.Passage;
import org.armistice.simulator.outcome.Difference;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Parting;
import org.jspecify.annotations.Nullable;

/** Tells a comparison to people. */
final class ComparisonText {
    private final Comparison comparison;
    private final Terminal terminal;

    ComparisonText(Comparison comparison, Terminal terminal) {
        this.comparison = comparison;
        this.terminal = terminal;
    }

    void tell() {
        title(
                "Text",
                "from " + comparison.before().name() + " to "
                        + comparison.after().name());
        if (comparison.changes().isEmpty()) {
            terminal.line(Phrase.of("  The texts are the same."));
        }
        comparison.changes().forEach(this::change);
        List<String> touched = comparison.touched();
        if (!touched.isEmpty()) {
            terminal.line(
                    Phrase.of("  So these rules mean something else, though their own text is the same: ")
                            .add(String.join(", ", touched)),
                    4);
        }
        terminal.line();
        title("Behaviour", comparison.scenario() + ", " + comparison.days() + " days");
        comparison.pairing().ifPresentOrElse(this::behaviour, this::needless);
    }

    private void title(String title, String of) {
        terminal.line(Phrase.of(title, Style.BOLD).add("  " + of, Style.FAINT));
    }

    private void change(Change change) {
        Passage latest = change.latest();
        String moved = change.before() != null && change.after() != null
                ? " (was " + change.before().position() + ")"
                : "";
        terminal.line(
                Phrase.of("  " + what(change) + "  ")
                        .add(name(change))
                        .add("  " + latest.position() + moved, Style.FAINT)
                        .add(comparison.isUsed(change) ? "" : "  not used by " + comparison.scenario(), Style.FAINT),
                4);
        for (LineChange line : change.lines()) {
            String number = line.line() == 0 ? "" : String.valueOf(line.line());
            terminal.line(
                    Phrase.of("%8s ".formatted(number), Style.FAINT)
                            .add((line.added() ? "+ " : "- ") + line.text().strip()),
                    11);
        }
    }

    private static String what(Change change) {
        return switch (change.how()) {
            case COMMENT -> "comment or layout of " + change.kind().word();
            default -> change.kind().word() + " " + change.how().word();
        };
    }

    private static String name(Change change) {
        Passage before = change.before();
        String title = change.latest().title();
        return change.how() == Change.How.RENAMED && before != null ? before.title() + " -> " + title : title;
    }

    private void needless() {
        terminal.line(Phrase.of("  There is no change in behaviour: all rules, parameters and processes that "
                + comparison.scenario() + " uses mean the same, so that no run can differ and none was made."));
    }

    private void behaviour(Pairing pairing) {
        int runs = pairing.pairs().size();
        String of = runs + " runs of " + comparison.scenario() + " (seeds " + comparison.firstSeed() + " to "
                + (comparison.firstSeed() + runs - 1) + ")";
        if (!pairing.differs()) {
            terminal.line(Phrase.of("  There is no change in behaviour in " + of + "."));
            return;
        }
        terminal.line(Phrase.of("  " + pairing.parted() + " of " + of + " part: " + share(pairing.parted(), runs)
                + ". Each run is compared with that of the same seed, which has the same luck."));
        terminal.line();
        culprits(pairing, runs);
        pairing.culprits().stream().findFirst().ifPresent(this::example);
        effects(pairing);
    }

    private void culprits(Pairing pairing, int runs) {
        Table table = new Table("lrrrr", "first to differ", "runs", "share", "first day", "mean day");
        for (Pairing.Culprit culprit : pairing.culprits()) {
            table.row(
                    Phrase.of(word(culprit.parting())),
                    Phrase.of(String.valueOf(culprit.runs())),
                    Phrase.of(share(culprit.runs(), runs)),
                    Phrase.of(String.valueOf(culprit.parting().day())),
                    Phrase.of(String.format(Locale.ROOT, "%.1f", culprit.meanDay())));
        }
        table.lines().forEach(terminal::raw);
        terminal.line();
    }

    /** {@code rule supply/patience} and the like. */
    static String word(Parting parting) {
        String kind = parting.kind().name().toLowerCase(Locale.ROOT);
        Event.Source source = parting.source();
        String where = source.file().isEmpty() ? "" : " (" + source.file() + ":" + source.line() + ")";
        return (parting.kind() == Event.Kind.RULE || parting.kind() == Event.Kind.PROCESS ? kind : kind + " of rule")
                + " " + source.name() + where;
    }

    private void example(Pairing.Culprit culprit) {
        Parting parting = culprit.parting();
        terminal.line(Phrase.of("  Seed " + culprit.first().seed() + " shows it, on day " + parting.day() + " ("
                + parting.date() + "):"));
        side("old", parting.base(), parting.branch());
        side("new", parting.branch(), parting.base());
        terminal.line();
    }

    private void side(String name, @Nullable Event event, @Nullable Event other) {
        terminal.line(
                Phrase.of("    " + name + ": ", Style.FAINT)
                        .add(event == null ? "nothing of the kind" : event.text() + changes(event, other))
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

    private void effects(Pairing pairing) {
        List<Pairing.Effect> effects = pairing.effects();
        if (effects.isEmpty()) {
            terminal.line(
                    Phrase.of("  No outcome differs in any run: who holds what, ceasefires, losses, displacement."));
            return;
        }
        Table whole = table(effects, true);
        (whole.width() <= terminal.width() ? whole : table(effects, false))
                .lines()
                .forEach(terminal::raw);
        terminal.line(Phrase.of(
                "  'unclear': the interval of the mean difference includes no difference. Days of what never came count"
                        + " as the day after the last."));
    }

    private static Table table(List<Pairing.Effect> effects, boolean examples) {
        Table table = examples
                ? new Table("lrrrrl", "outcome", "old", "new", "difference, 95 %", "differs in", "for example")
                : new Table("lrrrr", "outcome", "old", "new", "difference, 95 %", "differs in");
        for (Pairing.Effect effect : effects) {
            List<Phrase> cells = cells(effect);
            table.row(
                    cells.subList(0, examples ? cells.size() : cells.size() - 1).toArray(Phrase[]::new));
        }
        return table;
    }

    private static List<Phrase> cells(Pairing.Effect effect) {
        Difference difference = effect.difference();
        Indicator.Scale scale = effect.indicator().scale();
        return List.of(
                Phrase.of(effect.indicator().title()),
                Phrase.of(number(difference.base(), scale)),
                Phrase.of(number(difference.branch(), scale)),
                Phrase.of(number(difference.mean(), scale) + " ± " + number(difference.halfWidth(), scale)
                        + (difference.isClear() ? "" : " unclear")),
                Phrase.of(String.format(Locale.ROOT, "%.0f %%", 100 * difference.parted())),
                Phrase.of("seed " + effect.seed() + ": " + example(effect.base(), scale) + " -> "
                        + example(effect.branch(), scale)));
    }

    private static String share(int part, int of) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / of);
    }

    private static String example(double value, Indicator.Scale scale) {
        return scale == Indicator.Scale.SHARE ? (value == 0 ? "no" : "yes") : String.format(Locale.ROOT, "%.0f", value);
    }

    private static String number(double value, Indicator.Scale scale) {
        return switch (scale) {
            case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
            case PEOPLE -> String.format(Locale.ROOT, "%.0f", value);
            default -> String.format(Locale.ROOT, "%.1f", value);
        };
    }
}
