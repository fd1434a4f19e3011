package org.armistice.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "45 km, 45000000",
        "20 %, 200000",
        "2.5, 2500000",
        "3 / day, 3000000",
        "-4 t, -4000000",
        "2 weeks, 14000000"
    })
    void numberIsReadInBaseUnits(String text, long value) throws Quantity.NoQuantity {
        assertThat(Quantity.read(text, Unit.NUMBER).value()).isEqualTo(value);
    }

    @Test
    void numberWithoutUnitTakesTheUsualOne() throws Quantity.NoQuantity {
        assertThat(Quantity.read("20", Unit.PERCENT)).isEqualTo(new Quantity(200_000, Unit.PERCENT, true));
    }

    @Test
    void firstEndOfARangeTakesTheUnitOfTheSecond() throws Quantity.NoQuantity {
        assertThat(Quantity.readRange("400 .. 1500 fighters", Unit.PEOPLE)).isEqualTo(Range.of(400, 1500));
        assertThat(Quantity.readRange("40 % .. 90 %", Unit.PERCENT)).isEqualTo(new Range(400_000, 900_000));
    }

    @ParameterizedTest
    @CsvSource({"1e9", "0.0000001", "99999999999999", "km", "''", "1 2"})
    void otherTextIsNoQuantity(String text) {
        assertThatThrownBy(() -> Quantity.read(text, Unit.NUMBER)).isInstanceOf(Quantity.NoQuantity.class);
    }
}
