package org.armistice.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0, 97, 0, 100", "-3, 7, -4, 8", "0.013, 0.048, 0.01, 0.05", "5, 5, 4.4, 5.6", "0, 0, 0, 1"})
    void ticksAreRoundNumbersAndHoldAllValues(double least, double most, double first, double last) {
        List<Double> ticks = Scale.round(least, most, 0, 100, 5).ticks();
        assertThat(ticks.get(0)).isCloseTo(first, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(ticks.get(ticks.size() - 1)).isCloseTo(last, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(ticks).hasSizeBetween(3, 9);
    }

    @Test
    void labelsHaveAsManyPlacesAsTheirStepNeeds() {
        Scale scale = Scale.round(0, 0.5, 0, 1, 20);
        assertThat(scale.label(scale.ticks().get(1))).isEqualTo("0.025");
        assertThat(Scale.round(0, 20_000, 0, 1, 4).label(5_000)).isEqualTo("5,000");
    }

    @Test
    void linesThatKeepAwayFromNothingHaveAnAxisThatSaysSo() {
        assertThat(Scale.forLines(420_000, 445_000, 0, 1, 4).beginning()).isEqualTo(", from 420,000");
        assertThat(Scale.forLines(10, 445, 0, 1, 4).beginning()).isEmpty();
    }

    @Test
    void valuesThatAreNotKnownGiveAScaleAllTheSame() {
        Scale scale = Scale.forLines(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 1, 4);
        assertThat(scale.at(scale.low())).isZero();
        assertThat(scale.at(scale.high())).isEqualTo(1);
    }
}
