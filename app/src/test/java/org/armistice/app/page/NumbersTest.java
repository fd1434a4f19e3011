package org.armistice.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1234567 | 1,234,567",
                "-1234.5 | −1,235",
                "0.65432 | 0.654",
                "-0.0000001 | 0.000000",
                "12.34 | 12.3"
            })
    void numbersHaveThreeSignificantDigitsAndAllOfWholeNumbers(double value, String shown) {
        assertThat(Numbers.shown(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 %",
                "1 | 100 %",
                "0.9999 | >99 %",
                "0.0001 | <0.1 %",
                "0.654 | 65 %",
                "0.022 | 2.2 %",
                "-0.14 | −14 %"
            })
    void whatIsNotNothingOrAllIsNotShownAsSuch(double share, String shown) {
        assertThat(Numbers.percent(share)).isEqualTo(shown);
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Numbers.shown(Double.NaN)).isEqualTo("–");
        assertThat(Numbers.percent(Double.NaN)).isEqualTo("–");
    }

    @Test
    void coordinatesAreRoundedToTenths() {
        assertThat(Numbers.coordinate(-0.04)).isEqualTo("0");
        assertThat(Numbers.coordinate(-0.26)).isEqualTo("-0.3");
        assertThat(Numbers.coordinate(12.96)).isEqualTo("13");
    }
}
