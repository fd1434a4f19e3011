package org.armistice.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            895.7799 people       | 896 people
            13.019999 people      | 13 people
            0.992963              | 0.993
            from 2.5 to 7.8125 %  | from 2.5 to 7.81 %
            2031-04-01 at r1.2.3  | 2031-04-01 at r1.2.3
            0.0001                | 0
            """)
    void numbersAreShortened(String text, String rounded) {
        assertThat(Rounding.of(text)).isEqualTo(rounded);
    }
}
