package org.armistice.experiments.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void withoutDrawsItIsThePlainPairedInterval() {
        Contrast contrast = Contrast.of(new double[] {1, 2, 3, 4}, new double[] {2, 2, 5, 5}, 1);
        assertThat(contrast.difference()).isEqualTo(1);
        // differences 1, 0, 2, 1: standard deviation 0.8165, of the mean 0.40825
        assertThat(contrast.halfWidth()).isCloseTo(1.959964 * 0.408248, within(1e-5));
        assertThat(contrast.isClear()).isTrue();
        assertThat(contrast.higher()).isEqualTo(0.75);
        assertThat(contrast.lower()).isZero();
        assertThat(contrast.byAssumptions()).isNaN();
        assertThat(contrast.seedError()).isCloseTo(contrast.halfWidth(), within(1e-12));
    }

    @Test
    void runsThatAreTheSameDifferInNothing() {
        Contrast contrast = Contrast.of(new double[] {1, 0, 1, 1}, new double[] {1, 0, 1, 1}, 2);
        assertThat(contrast.differs()).isFalse();
        assertThat(contrast.isClear()).isFalse();
        assertThat(contrast.narrowing()).isNaN();
        assertThat(contrast.holds()).isEqualTo(1);
    }

    /** The difference of each couple has a part of its own, of deviation 3; each run adds luck, of deviation 2. */
    @Test
    void luckAndAssumptionsAreToldApart() {
        Random random = new Random(7);
        int n = 20_000;
        double[] base = new double[n];
        double[] branch = new double[n];
        for (int i = 0; i < n; i += 2) {
            double assumed = 10 + 3 * random.nextGaussian();
            for (int k = i; k < i + 2; k++) {
                base[k] = 100 + 50 * random.nextGaussian();
                branch[k] = base[k] + assumed + 2 * random.nextGaussian();
            }
        }
        Contrast contrast = Contrast.of(base, branch, 2);
        assertThat(contrast.byLuck()).isCloseTo(2, within(0.05));
        assertThat(contrast.byAssumptions()).isCloseTo(3, within(0.05));
        assertThat(contrast.difference()).isCloseTo(10, within(2 * contrast.halfWidth()));
        // the variance of the mean is that of 10,000 couples: 9 + 4 / 2
        assertThat(contrast.halfWidth()).isCloseTo(1.959964 * Math.sqrt(11.0 / 10_000), within(0.002));
        // what is in both, of deviation 50, is gone
        assertThat(contrast.narrowing()).isCloseTo(Math.sqrt((1250 + 1261) / 11.0), within(0.5));
    }

    @Test
    void runsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> Contrast.of(new double[3], new double[3], 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 and 3 runs cannot be paired in groups of 2");
    }

    /** 0.1 more in every pair: what is left of the differences' spread is how numbers are rounded. */
    @Test
    void roundingIsNoSpread() {
        double[] base = {1000.1, 0.3, 17.7, 3e6};
        double[] branch = {1000.2, 0.4, 17.8, 3e6 + 0.1};
        Contrast contrast = Contrast.of(base, branch, 2);
        assertThat(contrast.halfWidth()).isZero();
        assertThat(contrast.byLuck()).isZero();
        assertThat(contrast.narrowing()).isNaN();
        assertThat(contrast.isClear()).isTrue();
        double[] sums = {0.1 + 0.2, 0.1 + 0.7};
        Contrast none = Contrast.of(sums, new double[] {0.3, 0.8}, 1);
        assertThat(none.differs()).isFalse();
        assertThat(none.isClear()).isFalse();
    }

    private static Contrast around(double mean) {
        return Contrast.of(new double[] {0, 0, 0, 0}, new double[] {mean, mean + 0.1, mean - 0.1, mean}, 1);
    }

    @Test
    void anAssumptionReversesAnAnswerThatIsClearTheOtherWayAtAnEnd() {
        assertThat(verdict(1, 2)).isEqualTo(Reliance.Verdict.HOLDS);
        assertThat(verdict(1, 0.01)).isEqualTo(Reliance.Verdict.UNSURE);
        assertThat(verdict(-1, 2)).isEqualTo(Reliance.Verdict.REVERSES);
    }

    private static Reliance.Verdict verdict(double least, double most) {
        return new Reliance(StudyTest.PATIENCE, 0.5, around(least), around(most)).verdict(+1);
    }
}
