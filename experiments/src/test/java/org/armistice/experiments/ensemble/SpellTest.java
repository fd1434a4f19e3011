package org.armistice.experiments.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.simulator.Control;
import org.junit.jupiter.api.Test;

class SpellTest {
    @Test
    void aSpellLastsWhileHolderAndContesterStay() {
        assertThat(Spell.of(List.of(
                        new Control(1, "a", "x", ""),
                        new Control(1, "b", "y", ""),
                        new Control(2, "a", "x", ""),
                        new Control(2, "b", "y", "x"),
                        new Control(3, "a", "", ""),
                        new Control(3, "b", "y", "x"))))
                .containsExactlyInAnyOrder(
                        new Spell("a", "x", "", 1, 2),
                        new Spell("a", "", "", 3, 3),
                        new Spell("b", "y", "", 1, 1),
                        new Spell("b", "y", "x", 2, 3));
    }

    @Test
    void everyEveningIsInOneSpell() {
        RunRecord record = Valleys.ensemble().play(3);
        assertThat(record.handovers()).isNotEmpty();
        int evenings = record.control().stream()
                .mapToInt(s -> s.toDay() - s.fromDay() + 1)
                .sum();
        long places = record.control().stream().map(Spell::place).distinct().count();
        assertThat(evenings).isEqualTo((int) places * Valleys.DAYS);
    }
}
