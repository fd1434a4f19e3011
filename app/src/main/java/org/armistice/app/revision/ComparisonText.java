package org.armistice.app.revision;

import java.util.List;
import org.armistice.app.outcome.Figures;
import org.armistice.app.outcome.PartingText;
import org.armistice.app.page.Numbers;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.rules.revision.Change;
import org.armistice.rules.revision.LineChange;
import org.armistice.rules.revision.Passage;
import org.armistice.simulator.outcome.Difference;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;

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
        title("Behaviour", comparison.scenario() + ", " + Numbers.counted(comparison.days(), "day"));
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
        terminal.line(Phrase.of(
                "  " + pairing.parted() + " of " + of + " part: " + Figures.share(pairing.parted() / (double) runs)
                        + ". Each run is compared with that of the same seed, which has the same luck."));
        terminal.line();
        new PartingText("old", "new", terminal).tell(pairing);
        effects(pairing);
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
        double half = difference.halfWidth();
        return List.of(
                Phrase.of(effect.indicator().title()),
                Phrase.of(Figures.mean(difference.base(), half, scale)),
                Phrase.of(Figures.mean(difference.branch(), half, scale)),
                Phrase.of(Figures.mean(difference.mean(), half, scale) + " ± " + Figures.doubt(half, scale)
                        + (difference.isClear() ? "" : " unclear")),
                Phrase.of(Figures.share(difference.parted())),
                Phrase.of("seed " + effect.seed() + ": " + Figures.ofOneRun(effect.base(), scale) + " -> "
                        + Figures.ofOneRun(effect.branch(), scale)));
    }
}
