package org.armistice.model.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.armistice.model.quantity.Fixed;
import org.junit.jupiter.api.Test;

class TapeTest {
    @Test
    void numbersComeBackAsTheyWereWritten() {
        Random random = new Random(1);
        long[] numbers = LongStream.concat(
                        LongStream.of(
                                0, -1, 1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE, Fixed.UNKNOWN, Fixed.ONE),
                        LongStream.generate(() -> random.nextLong() >> random.nextInt(Long.SIZE))
                                .limit(5000))
                .toArray();
        Tape tape = new Tape();
        for (long number : numbers) {
            tape.write(number);
        }
        Tape.Reader reader = new Tape.Reader(tape.written());
        for (long number : numbers) {
            assertThat(reader.read()).isEqualTo(number);
        }
    }

    @Test
    void smallNumbersTakeOneByte() {
        Tape tape = new Tape();
        for (int number = -64; number < 64; number++) {
            tape.write(number);
        }
        assertThat(tape.written()).hasSize(128);
    }

    @Test
    void textsStandAmongNumbers() {
        Tape tape = new Tape();
        String longer = "سرت ".repeat(2000);
        tape.write(7);
        tape.write(longer);
        tape.write("");
        tape.write(-7);
        Tape.Reader reader = new Tape.Reader(tape.written());
        assertThat(reader.readInt()).isEqualTo(7);
        assertThat(reader.readText()).isEqualTo(longer);
        assertThat(reader.readText()).isEmpty();
        assertThat(reader.isAtEnd()).isFalse();
        assertThat(reader.read()).isEqualTo(-7);
        assertThat(reader.isAtEnd()).isTrue();
    }
}
