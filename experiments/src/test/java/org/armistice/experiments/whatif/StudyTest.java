package org.armistice.experiments.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.draw.Factors;
import org.armistice.model.problem.Position;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));
    private static final Rulebooks.Checked CHECKED =
            Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests());
    private static final Factors FACTORS = Factors.of(VALLEYS, CHECKED);
    static final Factor PATIENCE = FACTORS.find("supply.patience").orElseThrow();

    @TempDir
    private Path folder;

    private Study study(Factors factors, String... steps) throws IOException {
        StringBuilder yaml = new StringBuilder("title: A change\nquestion: What then?\ninterventions:");
        yaml.append(steps.length == 0 ? " []\n" : "\n");
        for (String step : steps) {
            yaml.append("  - on: day 2\n    do: ").append(step).append('\n');
        }
        WhatIf whatIf = WhatIf.read(Files.writeString(folder.resolve("change.yaml"), yaml), VALLEYS);
        Rulebooks.Checked changed =
                Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests().with(whatIf));
        return new Study(
                Simulation.of(VALLEYS, CHECKED).days(40),
                List.of(new Branch(
                        "change",
                        "A change",
                        "What then?",
                        Simulation.of(VALLEYS, changed).days(40),
                        Set.of())),
                new Gauges(VALLEYS.createWorld(), List.of()),
                factors,
                factors::draw,
                5);
    }

    @Test
    void aBranchThatChangesNothingNeverParts() throws IOException {
        Finding finding = study(FACTORS).findings(6, () -> {}, () -> false).get(0);
        assertThat(finding.pairing().parted()).isZero();
        assertThat(finding.effects()).isEmpty();
    }

    @Test
    void whatIsStoppedKeepsWholeCouplesThatEqualThoseOfAnUninterruptedStudy() throws IOException {
        Study study = study(FACTORS, "first-league's strength rises by 1000 fighters");
        List<Pairing.Pair> whole =
                study.findings(6, () -> {}, () -> false).get(0).pairing().pairs();
        AtomicInteger done = new AtomicInteger();
        List<Pairing.Pair> part = study.findings(6, done::incrementAndGet, () -> done.get() >= 3)
                .get(0)
                .pairing()
                .pairs();
        assertThat(part.size()).isGreaterThanOrEqualTo(2).isEven();
        for (int i = 0; i < part.size(); i++) {
            assertThat(part.get(i).branch()).isEqualTo(whole.get(i).branch());
        }
        assertThat(study.findings(8, () -> {}, () -> true)).isEmpty();
    }

    @Test
    void twoRunsShareADrawAndOthersHaveTheirOwn() throws IOException {
        Study study = study(FACTORS);
        assertThat(study.assumed(5)).isEqualTo(study.assumed(6)).isNotEqualTo(study.assumed(7));
        assertThat(study(FACTORS.fixed()).assumed(5)).isEmpty();
    }

    /** The base of a pair is the very run that somebody gets who assumes the same. */
    @Test
    void baseAndBranchAssumeTheSame() throws IOException {
        Study study = study(FACTORS, "first-league's strength rises by 1000 fighters");
        Finding finding = study.findings(4, () -> {}, () -> false).get(0);
        for (Pairing.Pair pair : finding.pairing().pairs()) {
            double[] alone = Pairing.of(
                            study.base().assuming(study.assumed(pair.seed())),
                            new Pairing.Branch(
                                    finding.branch().simulation().assuming(study.assumed(pair.seed())), Set.of()),
                            study.gauges(),
                            new Sampling(pair.seed(), 1, () -> {}))
                    .pairs()
                    .get(0)
                    .branch();
            assertThat(pair.branch()).isEqualTo(alone);
        }
        assertThat(finding.pairing().parted()).isEqualTo(4);
        assertThat(finding.effects()).anySatisfy(effect -> {
            assertThat(effect.indicator().id()).isEqualTo("strength/league");
            assertThat(effect.contrast().holds()).isEqualTo(1);
            assertThat(effect.contrast().isClear()).isTrue();
        });
    }

    @Test
    void theLedgerSaysWhatBecomesOfTheAnswerAtTheEndsOfARange() throws IOException {
        Factors factors = FACTORS.fixed()
                .vary(
                        List.of("combat.attrition=uniform", "ceasefire.quiet-days=uniform", "company=uniform"),
                        Position.ofFile("--vary"));
        Study study = study(factors, "first-league's strength rises by 1000 fighters");
        Finding finding = study.findings(12, () -> {}, () -> false).get(0);
        Effect lost = finding.effects().stream()
                .filter(e -> e.indicator().id().equals("losses/league"))
                .findFirst()
                .orElseThrow();
        Examination examination = new Examination(study, finding, List.of(lost));
        assertThat(examination.candidates(2)).hasSize(2);
        AtomicInteger pairs = new AtomicInteger();
        Factor attrition = factors.find("combat.attrition").orElseThrow();
        Ledger ledger = examination
                .ledgers(List.of(attrition), 6, pairs::incrementAndGet, () -> false)
                .get(0);
        assertThat(pairs.get()).isEqualTo(Examination.pairs(1, 6));
        Reliance reliance = ledger.reliances().get(0);
        assertThat(reliance.atMost().base())
                .isGreaterThan(1.5 * reliance.atLeast().base());
        assertThat(reliance.atMost().difference())
                .isNotEqualTo(reliance.atLeast().difference());
        assertThat(ledger.asItStands().runs()).isEqualTo(6);
    }
}
