package org.armistice.experiments.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CrpsTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void oneMemberScoresItsDistance() {
        assertThat(Crps.of(new double[] {3}, 5)).isEqualTo(2);
    }

    @Test
    void twoMembersAroundTheObservation() {
        // mean distance 1; mean distance of two members (0 + 2 + 2 + 0) / 4 = 1, halved
        assertThat(Crps.of(new double[] {6, 4}, 5)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void moreMembersAgreeWithTheDoubleSum() {
        double[] members = {4, -1, 2.5, 2.5, 9};
        double distance = 0;
        double spread = 0;
        for (double a : members) {
            distance += Math.abs(a - 3) / 5;
            for (double b : members) {
                spread += Math.abs(a - b) / 50;
            }
        }
        assertThat(Crps.of(members, 3)).isCloseTo(distance - spread, within(1e-12));
    }

    @Test
    void anEnsembleWithoutMembersIsRefused() {
        assertThatThrownBy(() -> Crps.of(new double[0], 3)).hasMessage("an ensemble without members");
    }

    @Test
    void neverForecastAndNeverObservedIsPerfect() {
        assertThat(Crps.censored(new double[] {NEVER, NEVER}, NEVER, 78)).isEqualTo(0);
    }

    @Test
    void whatComesTooEarlyCostsTheDaysToTheLimit() {
        // the half that comes on day 38 is wrong for the 40 days to the limit, at (1/2)^2 a day
        assertThat(Crps.censored(new double[] {38, NEVER}, NEVER, 78)).isCloseTo(10, within(1e-12));
    }

    @Test
    void whatLiesBeyondTheLimitIsAllTheSame() {
        double late = Crps.censored(new double[] {20, 79}, 30, 78);
        assertThat(late).isEqualTo(Crps.censored(new double[] {20, 400}, 30, 78));
        assertThat(Crps.censored(new double[] {10}, 79, 78)).isEqualTo(Crps.censored(new double[] {10}, 500, 78));
    }

    @Test
    void countsScoreTheirCumulatedChances() {
        // none, one and two with 1/2, 1/4, 1/4; one observed: (1/2)^2 + (3/4 - 1)^2
        assertThat(Crps.ofCount(new double[] {0.5, 0.25, 0.25}, 1)).isCloseTo(0.3125, within(1e-12));
    }

    @Test
    void countsBeyondAllThatIsPossible() {
        // certain of none, four observed
        assertThat(Crps.ofCount(new double[] {1}, 4)).isEqualTo(4);
    }

    @Test
    void constantHazardAgreesWithAFineSum() {
        double hazard = 0.02;
        double sum = 0;
        double step = 0.001;
        for (double t = step / 2; t < 78; t += step) {
            double off = 1 - Math.exp(-hazard * t) - (t >= 30 ? 1 : 0);
            sum += off * off * step;
        }
        assertThat(Crps.ofWaiting(hazard, 30, 78)).isCloseTo(sum, within(1e-4));
        assertThat(Crps.ofWaiting(0, 30, 78)).isEqualTo(48);
        assertThat(Crps.ofWaiting(0, NEVER, 78)).isEqualTo(0);
    }
}
