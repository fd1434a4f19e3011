package org.armistice.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.armistice.model.quantity.Quantity.NoQuantity;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    private static Distribution read(String text) throws NoQuantity {
        return Shape.read(text, Unit.PEOPLE);
    }

    private static LongStream thousand(Distribution distribution) {
        return IntStream.range(0, 1000).mapToLong(i -> distribution.at((i + 0.5) / 1000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uniform(400, 1200)         | 400 | 800     | 1200
            loguniform(400, 1600)      | 400 | 800     | 1600
            triangular(0, 500, 1000)   | 0   | 500     | 1000
            triangular(0, 0, 1000)     | 0   | 292.893 | 1000
            triangular(0, 1000, 1000)  | 0   | 707.107 | 1000
            one of(400, 800, 900)      | 400 | 800     | 900
            """)
    void theMiddleLiesWhereItShould(String text, double least, double middle, double most) throws NoQuantity {
        Distribution distribution = read(text);
        assertThat(Fixed.toDouble(distribution.range().least())).isEqualTo(least);
        assertThat(Fixed.toDouble(distribution.at(0.5))).isCloseTo(middle, Offset.offset(0.001));
        assertThat(Fixed.toDouble(distribution.range().most())).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uniform(400, 1200)",
                "loguniform(1, 1600)",
                "triangular(0, 500, 1000)",
                "triangular(7, 7, 7)",
                "one of(400, 800, 100)"
            })
    void noValueLeavesTheRange(String text) throws NoQuantity {
        Distribution distribution = read(text);
        assertThat(distribution.range().contains(distribution.at(0))).isTrue();
        assertThat(distribution.range().contains(distribution.at(Math.nextDown(1.0))))
                .isTrue();
        assertThat(thousand(distribution).allMatch(distribution.range()::contains))
                .isTrue();
    }

    @Test
    void aTriangleHasItsMeanAtAThirdOfItsCorners() throws NoQuantity {
        double mean = thousand(read("triangular(100, 300, 1100)"))
                .mapToDouble(Fixed::toDouble)
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(499.0, 501.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uniform(400 fighters, 1200 fighters)",
                "loguniform(1, 1600)",
                "triangular(0, 500, 1000)",
                "one of(5, 1)"
            })
    void itsTextIsReadBack(String text) throws NoQuantity {
        Distribution distribution = read(text);
        assertThat(read(distribution.text(Unit.PEOPLE))).isEqualTo(distribution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            uniform                 | has the distribution 'uniform', which is none. Write it as uniform(10, 20 km), with one of: uniform, loguniform, triangular, one of.
            unifrom(1, 2)           | has the unknown distribution 'unifrom'. Maybe 'uniform'? There are: uniform, loguniform, triangular, one of.
            uniform(1)              | has the distribution 'uniform', whose numbers are least, most.
            uniform(2, 1)           | has the distribution 'uniform', whose numbers must rise: least, most.
            triangular(1, 5, 2)     | has the distribution 'triangular', whose numbers must rise: least, likeliest, most.
            triangular(1, , 2)      | has the distribution 'triangular', whose numbers are least, likeliest, most.
            loguniform(0, 5)        | has the distribution 'loguniform', which must lie above zero.
            uniform(1, 5 km)        | has the distribution 'uniform' of '1', which is not in people.
            uniform(1, five)        | is ' five', which is no number.
            """)
    void whatIsWrongIsSaid(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NoQuantity.class).hasMessage(message);
    }
}
