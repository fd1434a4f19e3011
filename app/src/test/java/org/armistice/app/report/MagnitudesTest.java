package org.armistice.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.armistice.app.chart.Interval;
import org.junit.jupiter.api.Test;

class MagnitudesTest {
    private static List<Magnitudes<Double>> of(double... values) {
        return Magnitudes.of(DoubleStream.of(values).boxed().toList(), v -> List.of(Interval.exactly(v)));
    }

    @Test
    void whatOneAxisCanShowStaysTogetherInItsOrder() {
        assertThat(of(3, -20, 7)).extracting(Magnitudes::things).containsExactly(List.of(3.0, -20.0, 7.0));
    }

    @Test
    void whatWouldLookLikeNothingHasAnAxisOfItsOwn() {
        assertThat(of(0.5, 11_644, 320, 3.6, -27))
                .extracting(Magnitudes::things)
                .containsExactly(List.of(11_644.0), List.of(320.0, -27.0), List.of(0.5, 3.6));
    }

    @Test
    void nothingIsShownBesideTheSmallest() {
        assertThat(of(0, 1000, 2)).extracting(Magnitudes::things).containsExactly(List.of(1000.0), List.of(0.0, 2.0));
        assertThat(of(0, 0)).extracting(Magnitudes::shown).containsExactly("none");
        assertThat(of()).isEmpty();
    }

    @Test
    void theWholeIntervalCounts() {
        assertThat(Magnitudes.of(
                        List.of("narrow", "wide"),
                        name -> List.of(name.equals("wide") ? Interval.around(1, 5000) : Interval.exactly(1))))
                .extracting(Magnitudes::things)
                .containsExactly(List.of("wide"), List.of("narrow"));
    }

    @Test
    void theyAreToldApartByTheirLargest() {
        assertThat(of(11_644, 320, 0.0123))
                .extracting(Magnitudes::shown)
                .containsExactly("up to 20,000", "up to 400", "up to 0.02");
    }
}
