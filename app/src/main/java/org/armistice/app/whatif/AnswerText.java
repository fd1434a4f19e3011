package org.armistice.app.whatif;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.app.outcome.Figures;
import org.armistice.app.outcome.PartingText;
import org.armistice.app.page.Numbers;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.whatif.Contrast;
import org.armistice.experiments.whatif.Effect;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.Ledger;
import org.armistice.experiments.whatif.Reliance;
import org.armistice.simulator.outcome.Indicator;

/** Tells an answer to people. */
final class AnswerText {
    private final Answer answer;
    private final int top;
    private final Terminal terminal;

    /** @param top how many outcomes a table shows at most */
    AnswerText(Answer answer, int top, Terminal terminal) {
        this.answer = answer;
        this.top = top;
        this.terminal = terminal;
    }

    void tell() {
        List<Finding> findings = answer.first().findings();
        for (int i = 0; i < findings.size(); i++) {
            tell(i, findings.get(i));
            terminal.line();
        }
        terminal.line(Phrase.of(assumptions(), Style.FAINT));
        if (!answer.early().isEmpty()) {
            terminal.line(Phrase.of(answer.early(), Style.BOLD));
        }
    }

    private void tell(int branch, Finding finding) {
        terminal.line(Phrase.of(finding.branch().title(), Style.BOLD)
                .add("  " + finding.branch().name(), Style.FAINT));
        if (!finding.branch().question().isEmpty()) {
            terminal.line(Phrase.of("  " + finding.branch().question()), 2);
        }
        int runs = answer.runs();
        terminal.line(
                Phrase.of("  " + finding.pairing().parted() + " of " + runs + " runs part")
                        .add(" from the same run of " + answer.scenario().id() + " as it stands ("
                                + Numbers.counted(answer.days(), "day")
                                + ", seeds " + answer.firstSeed() + " to " + (answer.firstSeed() + runs - 1)
                                + ")."),
                2);
        terminal.line();
        if (finding.pairing().parted() == 0 && finding.effects().isEmpty()) {
            return;
        }
        new PartingText("base", "branch", terminal).tell(finding.pairing());
        outcomes(branch, finding);
        answer.ledgers().get(branch).forEach(this::ledger);
    }

    private void outcomes(int branch, Finding finding) {
        List<Effect> effects = finding.effects();
        if (effects.isEmpty()) {
            terminal.line(
                    Phrase.of("  No outcome differs in any run: who holds what, ceasefires, losses, displacement."));
            return;
        }
        Table table = new Table(
                "lrrrrrr", "outcome", "base", "branch", "difference, 95 %", "higher in", "lower in", "narrowed");
        effects.stream().limit(top).forEach(effect -> table.row(cells(effect)));
        table.lines().forEach(terminal::raw);
        if (effects.size() > top) {
            terminal.line(Phrase.of(
                    "  ... and " + (effects.size() - top) + " more that differ in some run; --top shows more.",
                    Style.FAINT));
        }
        terminal.line(
                Phrase.of(
                        "  'unclear': the interval includes no difference. 'narrowed': by which factor common luck and assumptions narrow"
                                + " the interval, and nothing more. Days of what never came count as the day after the last.",
                        Style.FAINT),
                2);
        terminal.line();
        spreads(
                branch,
                effects.stream().filter(e -> e.contrast().isClear()).limit(top).toList());
    }

    private static Phrase[] cells(Effect effect) {
        Contrast contrast = effect.contrast();
        Indicator.Scale scale = effect.indicator().scale();
        return new Phrase[] {
            Phrase.of(effect.indicator().title()),
            Phrase.of(Figures.mean(contrast.base(), contrast.halfWidth(), scale)),
            Phrase.of(Figures.mean(contrast.branch(), contrast.halfWidth(), scale)),
            difference(contrast, scale),
            Phrase.of(Figures.share(contrast.higher())),
            Phrase.of(Figures.share(contrast.lower())),
            Phrase.of(
                    Double.isNaN(contrast.narrowing())
                            ? "-"
                            : String.format(Locale.ROOT, "%.1f x", contrast.narrowing()))
        };
    }

    private static Phrase difference(Contrast contrast, Indicator.Scale scale) {
        String sign = contrast.difference() > 0 ? "+" : "";
        return Phrase.of(sign + Figures.mean(contrast.difference(), contrast.halfWidth(), scale) + " ± "
                        + Figures.doubt(contrast.halfWidth(), scale))
                .add(contrast.isClear() ? "" : " unclear", Style.FAINT);
    }

    /** Three doubts, each apart from the others. */
    private void spreads(int branch, List<Effect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        boolean rivals = answer.rivals().size() > 1;
        Table table = new Table(
                "lrrr", "doubt about the difference of", "seed error", "assumptions", rivals ? "rulebooks" : "");
        for (Effect effect : effects) {
            Contrast contrast = effect.contrast();
            Indicator.Scale scale = effect.indicator().scale();
            table.row(
                    Phrase.of(effect.indicator().title()),
                    Phrase.of("± " + Figures.doubt(contrast.seedError(), scale)),
                    Phrase.of(
                            Double.isNaN(contrast.byAssumptions())
                                    ? "as they stand"
                                    : "sd " + Figures.doubt(contrast.byAssumptions(), scale)),
                    Phrase.of(rivals ? rivals(branch, effect) : ""));
        }
        table.lines().forEach(terminal::raw);
        terminal.line(
                Phrase.of(
                        "  'seed error': what luck alone leaves of the interval with so many runs. 'assumptions': the standard deviation of"
                                + " the difference between one set of assumptions and another, luck averaged out"
                                + (rivals
                                        ? ". 'rulebooks': the mean difference under "
                                                + answer.rivals().stream()
                                                        .map(Answer.Rival::name)
                                                        .collect(Collectors.joining(", "))
                                        : "")
                                + ".",
                        Style.FAINT),
                2);
        terminal.line();
    }

    /** Where the difference is the same in all runs, nothing goes with it. */
    private static String correlation(Reliance reliance) {
        return Double.isNaN(reliance.correlation()) ? "-" : String.format(Locale.ROOT, "%+.2f", reliance.correlation());
    }

    private String rivals(int branch, Effect effect) {
        return answer.byRival(branch, effect).stream()
                .map(d -> Figures.mean(
                        d, effect.contrast().halfWidth(), effect.indicator().scale()))
                .collect(Collectors.joining(", "));
    }

    private void ledger(Ledger ledger) {
        Contrast contrast = ledger.effect().contrast();
        Indicator.Scale scale = ledger.effect().indicator().scale();
        terminal.line(Phrase.of("  What the answer rests on: ", Style.BOLD)
                .add(ledger.effect().indicator().title()));
        terminal.line(
                Phrase.of("  " + (contrast.difference() > 0 ? "Higher" : "Lower") + " in the branch: ")
                        .add(difference(contrast, scale))
                        .add(", and ")
                        .add(difference(ledger.asItStands(), scale))
                        .add(" with every assumption as it stands. The sign holds in " + Figures.share(contrast.holds())
                                + " of runs, the other in "
                                + Figures.share(contrast.higher() + contrast.lower() - contrast.holds())
                                + ". One assumption moved to either end of its range, all else as it stands, "
                                + ledger.runs() + " pairs of runs each:"),
                2);
        Table table =
                new Table("lllrrrl", "assumption", "range", "grade", "goes with", "at the least", "at the most", "so");
        for (Reliance reliance : ledger.reliances()) {
            Factor factor = reliance.factor();
            Reliance.Verdict verdict = reliance.verdict(contrast.difference());
            table.row(
                    Phrase.of(factor.path()),
                    Phrase.of(factor.text(factor.range().least()) + " .. "
                            + factor.text(factor.range().most())),
                    Phrase.of(String.valueOf(factor.grade())),
                    Phrase.of(correlation(reliance)),
                    difference(reliance.atLeast(), scale),
                    difference(reliance.atMost(), scale),
                    Phrase.of(verdict.word(), verdict == Reliance.Verdict.REVERSES ? Style.BOLD : Style.PLAIN));
        }
        table.lines().forEach(terminal::raw);
        terminal.line(
                Phrase.of(
                        "  'goes with': rank correlation of the assumption with the difference. The strongest of so many would reach "
                                + String.format(Locale.ROOT, "%.2f", ledger.chance()) + " by chance as often as not.",
                        Style.FAINT),
                2);
        terminal.line();
    }

    private String assumptions() {
        if (answer.drawnByGrade().isEmpty()) {
            return "No assumption was drawn: all are as they stand. Shares are shares of runs, not probabilities.";
        }
        return answer.first().study().factors().drawn().size()
                + " assumptions were drawn, alike in the base and all branches ("
                + answer.drawnByGrade().entrySet().stream()
                        .map(e -> e.getValue() + (e.getKey() == ' ' ? " without grounds" : " of grade " + e.getKey()))
                        .collect(Collectors.joining(", "))
                + "). Shares are shares of runs, not probabilities.";
    }
}
