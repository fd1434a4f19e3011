package org.armistice.simulator.shadow;

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
}
