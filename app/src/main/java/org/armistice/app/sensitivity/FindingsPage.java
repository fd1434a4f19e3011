package org.armistice.app.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.Scatter;
import org.armistice.app.outcome.Figures;
import org.armistice.app.page.Numbers;
import org.armistice.app.report.SensitivityPage;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.experiments.sensitivity.Index;
import org.armistice.experiments.sensitivity.Influence;
import org.armistice.experiments.sensitivity.kept.FactorText;
import org.armistice.experiments.sensitivity.kept.MethodName;
import org.armistice.experiments.sensitivity.kept.Report;
import org.armistice.model.quantity.Unit;

/** Findings as a page with pictures. */
final class FindingsPage {
    /** Of so many factors the runs are drawn one by one. */
    private static final int CLOUDS = 4;

    /** More points make a cloud no clearer. */
    private static final int MOST_POINTS = 1500;

    private final Report report;
    private final boolean isMorris;

    FindingsPage(Report report) {
        this.report = report;
        this.isMorris = report.method() == MethodName.morris;
    }

    String html() {
        List<String> names = report.findings().outcomes().stream()
                .flatMap(f -> f.influences().stream())
                .findFirst()
                .map(i -> i.indices().stream().map(Index::name).toList())
                .orElse(List.of(""));
        return new SensitivityPage(
                        report.prepared().scenario().title(),
                        report.method().name(),
                        report.findings().runs(),
                        how(),
                        names.get(0),
                        second(names, isMorris),
                        isMorris,
                        report.findings().outcomes().stream().map(this::outcome).toList())
                .html();
    }

    private SensitivityPage.Outcome outcome(Findings.Finding finding) {
        List<Influence> influences = finding.influences().stream()
                .filter(i -> i.factor() != Influence.LUCK)
                .toList();
        return new SensitivityPage.Outcome(
                finding.outcome().title(),
                Figures.unit(finding.outcome().scale()),
                influences.stream().map(this::factor).toList(),
                null,
                clouds(finding, influences));
    }

    private List<String> how() {
        List<String> how = new ArrayList<>();
        how.add("Seeds " + report.findings().firstSeed() + " to " + report.lastSeed() + ", "
                + Numbers.counted(report.days(), "day") + ".");
        for (Findings.Finding finding : report.findings().outcomes()) {
            how.add(String.format(
                    Locale.ROOT,
                    "%s: over all runs the mean is %.4g and the standard deviation %.4g; %d of %d assumptions can be told from one"
                            + " that does nothing.",
                    finding.outcome().title(),
                    finding.mean(),
                    finding.deviation(),
                    finding.influences().stream()
                            .filter(i -> i.factor() != Influence.LUCK && i.clear())
                            .count(),
                    report.findings().factors().size()));
            finding.influences().stream()
                    .filter(i -> i.factor() == Influence.LUCK)
                    .findFirst()
                    .ifPresent(luck -> how.add(String.format(
                            Locale.ROOT,
                            "%s: luck itself, another seed with the same assumptions, comes to %s %.4g (%.4g to %.4g).",
                            finding.outcome().title(),
                            luck.first().name(),
                            luck.first().value(),
                            luck.first().low(),
                            luck.first().high())));
        }
        return how;
    }

    /** For Morris the deviation of effects, for Sobol the total index, for others none. */
    private static String second(List<String> names, boolean isMorris) {
        String wanted = isMorris ? "sigma" : "ST";
        return names.contains(wanted) ? wanted : "";
    }

    private SensitivityPage.Factor factor(Influence influence) {
        Factor factor = report.findings().factors().get(influence.factor());
        List<String> names = influence.indices().stream().map(Index::name).toList();
        String second = second(names, isMorris);
        return new SensitivityPage.Factor(
                factor.path(),
                FactorText.range(factor),
                String.valueOf(factor.grade()).strip(),
                interval(influence.first()),
                second.isEmpty()
                        ? Interval.exactly(Double.NaN)
                        : interval(influence.indices().get(names.indexOf(second))));
    }

    private static Interval interval(Index index) {
        return new Interval(index.value(), index.low(), index.high());
    }

    private List<SensitivityPage.Cloud> clouds(Findings.Finding finding, List<Influence> influences) {
        Findings findings = report.findings();
        List<SensitivityPage.Cloud> clouds = new ArrayList<>();
        for (Influence influence : influences.stream().limit(CLOUDS).toList()) {
            Factor factor = findings.factors().get(influence.factor());
            List<Scatter.Point> points = new ArrayList<>();
            int step = 1 + findings.rows() * findings.method().width() / MOST_POINTS;
            for (int row = 0; row < findings.rows(); row += step) {
                for (int place = 0; place < findings.method().width(); place++) {
                    double value = finding.values()[row][place];
                    if (!Double.isNaN(value)) {
                        double share = findings.method().sample(row, place).point()[influence.factor()];
                        points.add(new Scatter.Point("", inUnit(factor, Findings.value(factor, share)), value));
                    }
                }
            }
            clouds.add(new SensitivityPage.Cloud(
                    factor.path(),
                    factor.unit() == Unit.NUMBER ? "" : factor.unit().symbol(),
                    points));
        }
        return clouds;
    }

    private static double inUnit(Factor factor, long base) {
        return base / (double) factor.unit().factor();
    }
}
