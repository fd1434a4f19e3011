package org.armistice.app.whatif;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.app.chart.Interval;
import org.armistice.app.outcome.Figures;
import org.armistice.app.outcome.PartingText;
import org.armistice.app.page.Numbers;
import org.armistice.app.report.LedgerRow;
import org.armistice.app.report.WhatIfPage;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.whatif.Contrast;
import org.armistice.experiments.whatif.Effect;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.Ledger;
import org.armistice.experiments.whatif.Reliance;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;

/** An answer as a page with pictures. */
final class AnswerPage {
    /** More outcomes than a reader looks at are left to the table of the answer. */
    private static final int MOST_OUTCOMES = 30;

    private static final double NORMAL_90 = 1.644854;

    private final Answer answer;

    AnswerPage(Answer answer) {
        this.answer = answer;
    }

    String html() {
        List<WhatIfPage.Branch> branches = new ArrayList<>();
        List<Finding> findings = answer.first().findings();
        for (int i = 0; i < findings.size(); i++) {
            branches.add(branch(i, findings.get(i)));
        }
        return new WhatIfPage(answer.scenario().title(), answer.runs(), how(), branches).html();
    }

    private List<String> how() {
        int drawn = answer.first().study().factors().drawn().size();
        List<String> how = new ArrayList<>();
        if (!answer.early().isEmpty()) {
            how.add(answer.early());
        }
        how.add("Seeds " + answer.firstSeed() + " to " + (answer.firstSeed() + answer.runs() - 1) + ", "
                + Numbers.counted(answer.days(), "day") + ".");
        how.add(
                drawn == 0
                        ? "No assumption was drawn: all are as they stand."
                        : drawn
                                + " assumptions were drawn, alike in the base and all branches; two runs after one another"
                                + " share a draw.");
        if (answer.rivals().size() > 1) {
            how.add("Rival rulebooks: "
                    + String.join(
                            ", ",
                            answer.rivals().stream().map(Answer.Rival::name).toList())
                    + ". Outcomes are those under the first.");
        }
        return how;
    }

    private WhatIfPage.Branch branch(int number, Finding finding) {
        List<Effect> effects = finding.effects().stream().limit(MOST_OUTCOMES).toList();
        return new WhatIfPage.Branch(
                finding.branch().title(),
                finding.branch().question(),
                effects.stream().map(AnswerPage::outcome).toList(),
                finding.pairing().parted(),
                finding.pairing().culprits().stream().map(AnswerPage::parting).toList(),
                effects.stream()
                        .filter(e -> e.contrast().isClear())
                        .map(e -> spread(number, e))
                        .toList(),
                answer.ledgers().get(number).stream()
                        .flatMap(ledger -> ledger.reliances().stream().map(r -> row(ledger, r)))
                        .toList());
    }

    private static WhatIfPage.Outcome outcome(Effect effect) {
        Contrast contrast = effect.contrast();
        double differs = contrast.higher() + contrast.lower();
        return new WhatIfPage.Outcome(
                effect.indicator().title(),
                Figures.unit(effect.indicator().scale()),
                isShare(effect),
                Interval.exactly(contrast.base()),
                Interval.exactly(contrast.branch()),
                Interval.around(contrast.difference(), contrast.halfWidth()),
                differs,
                contrast.holds() / differs,
                contrast.narrowing() * contrast.narrowing());
    }

    private static boolean isShare(Effect effect) {
        return effect.indicator().scale() == Indicator.Scale.SHARE;
    }

    private static WhatIfPage.Parting parting(Pairing.Culprit culprit) {
        return new WhatIfPage.Parting(
                PartingText.cause(culprit.parting()),
                culprit.runs(),
                culprit.parting().day(),
                culprit.first().seed());
    }

    private WhatIfPage.Spread spread(int branch, Effect effect) {
        Contrast contrast = effect.contrast();
        double difference = contrast.difference();
        DoubleSummaryStatistics rivals =
                answer.byRival(branch, effect).stream().mapToDouble(d -> d).summaryStatistics();
        return new WhatIfPage.Spread(
                effect.indicator().title(),
                Figures.unit(effect.indicator().scale()),
                isShare(effect),
                Interval.around(difference, contrast.seedError()),
                Double.isNaN(contrast.byAssumptions())
                        ? Interval.exactly(Double.NaN)
                        : Interval.around(difference, NORMAL_90 * contrast.byAssumptions()),
                rivals.getCount() > 1
                        ? new Interval(rivals.getAverage(), rivals.getMin(), rivals.getMax())
                        : Interval.exactly(Double.NaN));
    }

    private static LedgerRow row(Ledger ledger, Reliance reliance) {
        Factor factor = reliance.factor();
        double sign = ledger.effect().contrast().difference();
        Indicator.Scale scale = ledger.effect().indicator().scale();
        return new LedgerRow(
                factor.path() + " (" + ledger.effect().indicator().title() + ")",
                factor.text(factor.range().least()) + " .. "
                        + factor.text(factor.range().most()),
                factor.grounds(),
                String.valueOf(factor.grade()).strip(),
                Stream.of(reliance.atLeast(), reliance.atMost())
                        .filter(c -> c.isClear() && c.difference() * sign < 0)
                        .map(c -> (c == reliance.atLeast() ? "at the least: " : "at the most: ")
                                + Figures.mean(c.difference(), c.halfWidth(), scale) + " ± "
                                + Figures.doubt(c.halfWidth(), scale))
                        .findFirst()
                        .orElse(""));
    }
}
