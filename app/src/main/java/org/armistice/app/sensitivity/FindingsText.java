package org.armistice.app.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.page.Numbers;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.experiments.sensitivity.Index;
import org.armistice.experiments.sensitivity.Influence;
import org.armistice.experiments.sensitivity.kept.Digits;
import org.armistice.experiments.sensitivity.kept.FactorText;
import org.armistice.experiments.sensitivity.kept.Report;

/** Tells findings to people: a table for each outcome. */
final class FindingsText {
    private static final Style CLEAR = Style.colour(32);
    /** The others are told without interval, or the table would be too wide. */
    private static final int WITH_INTERVAL = 2;
    /** What is left out of a 95 % interval. */
    private static final double BY_CHANCE = 0.05;

    private final Terminal terminal;
    private final Report report;
    private final Findings findings;
    private final int top;

    FindingsText(Terminal terminal, Report report, int top) {
        this.terminal = terminal;
        this.report = report;
        this.findings = report.findings();
        this.top = top;
    }

    void tell() {
        findings.outcomes().forEach(this::tell);
        terminal.line(Phrase.of("This rests on " + Digits.count(findings.runs()) + " runs of "
                + report.prepared().scenario().id() + " over " + Numbers.counted(report.days(), "day") + ": "
                + report.method().rows(findings.rows())
                + (findings.rows() < findings.asked()
                        ? " of the " + Digits.count(findings.asked()) + " that were asked for, as it was ended early"
                        : "")
                + ", " + findings.factors().size() + " factors, seeds " + findings.firstSeed() + " to "
                + report.lastSeed() + ". "
                + (findings.failures().isEmpty() ? "No run failed." : failed())));
        terminal.line(Phrase.of(reading(), Style.FAINT));
    }

    private String failed() {
        Findings.Failure first = findings.failures().get(0);
        return findings.failures().size() + " runs failed, and their "
                + report.method().plural() + " are left out; the first, with seed " + first.seed() + ": "
                + first.message();
    }

    private void tell(Findings.Finding finding) {
        terminal.line(Phrase.of(finding.outcome().title(), Style.BOLD)
                .add("  " + finding.outcome().id() + ", " + unit(finding), Style.FAINT));
        terminal.line(Phrase.of("  mean over these runs " + Digits.shown(finding.mean()) + ", standard deviation "
                + Digits.shown(finding.deviation())));
        if (finding.isConstant()) {
            terminal.line(Phrase.of("  It is the same in all runs: nothing that was tried makes a difference."));
            terminal.line();
            return;
        }
        table(finding.influences()).lines().forEach(terminal::raw);
        terminal.line(Phrase.of(counts(finding.influences())), 2);
        terminal.line();
    }

    private static String unit(Findings.Finding finding) {
        return switch (finding.outcome().scale()) {
            case SHARE -> "share of runs";
            case DAY -> "day";
            case DAYS -> "days";
            case NUMBER -> "number";
            case PEOPLE -> "people";
        };
    }

    private Table table(List<Influence> influences) {
        List<Index> indices = influences.get(0).indices();
        List<String> heads = new ArrayList<>(List.of("", "factor"));
        for (int i = 0; i < indices.size(); i++) {
            heads.add(indices.get(i).name());
            if (i < WITH_INTERVAL) {
                heads.add("95 %");
            }
        }
        String alignment = "rl" + "r".repeat(heads.size() - 2) + "lrlcl";
        heads.addAll(List.of("told from zero", "given", "range", "grade", "declared"));
        Table table = new Table(alignment, heads.toArray(String[]::new));
        int told = 0;
        for (Influence influence : influences) {
            boolean luck = influence.factor() == Influence.LUCK;
            if (luck || told < top) {
                told += luck ? 0 : 1;
                table.row(row(influence, luck ? 0 : told));
            }
        }
        return table;
    }

    private Phrase[] row(Influence influence, int rank) {
        boolean luck = influence.factor() == Influence.LUCK;
        Style style = luck ? Style.FAINT : influence.clear() ? Style.PLAIN : Style.FAINT;
        List<Phrase> cells = new ArrayList<>();
        cells.add(Phrase.of(luck ? "" : String.valueOf(rank), Style.FAINT));
        cells.add(Phrase.of(
                luck ? "(another seed)" : factor(influence).path(), influence.clear() && !luck ? CLEAR : style));
        for (int i = 0; i < influence.indices().size(); i++) {
            Index index = influence.indices().get(i);
            cells.add(Phrase.of(Digits.shown(index.value()), style));
            if (i < WITH_INTERVAL) {
                cells.add(Phrase.of(Digits.shown(index.low()) + " .. " + Digits.shown(index.high()), style));
            }
        }
        if (luck) {
            cells.addAll(List.of(new Phrase(), new Phrase(), new Phrase(), new Phrase(), new Phrase()));
        } else {
            Factor factor = factor(influence);
            cells.add(Phrase.of(influence.clear() ? "yes" : "no", style));
            cells.add(Phrase.of(factor.text(factor.value()), style));
            cells.add(Phrase.of(FactorText.range(factor), style));
            cells.add(Phrase.of(String.valueOf(factor.grade()), style));
            cells.add(Phrase.of(FactorText.declared(factor, report.prepared()), Style.FAINT));
        }
        return cells.toArray(Phrase[]::new);
    }

    private Factor factor(Influence influence) {
        return findings.factors().get(influence.factor());
    }

    private String counts(List<Influence> influences) {
        List<Influence> factors =
                influences.stream().filter(i -> i.factor() != Influence.LUCK).toList();
        long clear = factors.stream().filter(Influence::clear).count();
        long idle = factors.stream().filter(i -> i.first().value() == 0).count();
        long moving = factors.size() - idle;
        long byChance = Math.round(moving * BY_CHANCE);
        return "  Of " + factors.size() + " factors, " + clear + " can be told from zero"
                + (idle == 0 ? "" : ", and " + idle + " made no difference in any run") + "."
                + (byChance == 0
                        ? ""
                        : " Chance alone would tell some " + byChance + " of "
                                + (idle == 0 ? "them" : "the " + moving + " others")
                                + " from zero if none mattered.");
    }

    private String reading() {
        return switch (report.method()) {
            case morris ->
                "mu*: mean size of the change, per whole range, when one factor moves and luck stays; mu: with its "
                        + "sign; sigma: how much that varies with the other factors and with luck.";
            case sobol ->
                "ST: share of the variance that is left if all but this factor are known; S1: share that goes if it "
                        + "alone is known.";
            case prcc ->
                "PRCC: from -1, falls with the factor, to +1, rises with it, the others' part taken away; it sees "
                        + "only what rises or falls throughout.";
        };
    }
}
