package org.armistice.simulator.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Fixed;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void drawIsAFunctionOfItsKey() {
        long draw = Chance.draw(7, 34, "control/contested-place-falls", List.of("sirte", "gna"));

        // Written down so that a change of the generator, which changes every run, is noticed.
        assertThat(draw).isEqualTo(918_954);
        assertThat(new Chance(7)
                        .draw(
                                34,
                                "control/contested-place-falls",
                                List.of(Faction.TYPE.create("sirte", "A"), Faction.TYPE.create("gna", "B"))))
                .isEqualTo(draw);
    }

    @Test
    void everyPartOfTheKeyMatters() {
        assertThat(List.of(
                        Chance.draw(7, 34, "r", List.of("a", "b")),
                        Chance.draw(8, 34, "r", List.of("a", "b")),
                        Chance.draw(7, 35, "r", List.of("a", "b")),
                        Chance.draw(7, 34, "s", List.of("a", "b")),
                        Chance.draw(7, 34, "r", List.of("b", "a")),
                        Chance.draw(7, 34, "r", List.of("ab")),
                        Chance.draw(7, 34, "r", List.of("a"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void drawsAreEven() {
        int[] tenths = new int[10];
        IntStream.range(0, 100_000).forEach(i -> {
            long draw = Chance.draw(1, i % 365, "rule", List.of("fact" + i / 365));
            assertThat(draw).isBetween(0L, Fixed.ONE - 1);
            tenths[(int) (draw * 10 / Fixed.ONE)]++;
        });

        // Binomial with standard deviation 95; five of them either way.
        assertThat(IntStream.of(tenths).boxed().toList())
                .allSatisfy(count -> assertThat(count).isBetween(9525, 10475));
    }

    @Test
    void pickIsExact() {
        assertThat(Chance.pick(Fixed.ONE / 2, 7_000_001)).isEqualTo(3_500_000);
        assertThat(Chance.pick(Fixed.ONE - 1, 4)).isEqualTo(3);
        assertThat(Chance.pick(0, 4)).isZero();
    }
}
