package org.armistice.app.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.simulator.outcome.Indicator.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "11668.22, 10037.97, NUMBER, 11668, 10038",
        "5.34, 1.04, NUMBER, 5.3, 1.0",
        "0.0123, 0.0045, NUMBER, 0.0123, 0.0045",
        "-0.00001, 0.002, NUMBER, 0.0000, 0.0020",
        "-140.2, 10.7, DAY, -140, 11",
        "509.26, 499.61, DAYS, 509, 500",
        "0.042, 0.031, SHARE, 4 %, 3 %",
        "0.005, 0.002, SHARE, 0.5 %, 0.2 %",
        "1316.3, 300.02, PEOPLE, 1316, 300",
        "2.25, NaN, NUMBER, 2.3, ?",
        "2.25, Infinity, NUMBER, 2.3, ?",
    })
    void aNumberHasTheDigitsThatItsDoubtLeaves(
            double value, double doubt, Scale scale, String shown, String shownDoubt) {
        assertThat(Figures.mean(value, doubt, scale)).isEqualTo(shown);
        assertThat(Figures.doubt(doubt, scale)).isEqualTo(shownDoubt);
    }

    @ParameterizedTest
    @CsvSource({"1, SHARE, yes", "0, SHARE, no", "17, DAY, 17", "0.4267, NUMBER, 0.43", "12345.6, NUMBER, 12346"})
    void oneRunSaysOneNumber(double value, Scale scale, String shown) {
        assertThat(Figures.ofOneRun(value, scale)).isEqualTo(shown);
    }
}
