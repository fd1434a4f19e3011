package org.armistice.benchmarks.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * Compares ratios, which hold on any machine, not times. They are taken by turns, in processor time, and of the least of
 * all turns, so that others on the machine matter little; and if they are too high, more turns are taken before it fails.
 */
class RatiosTest {
    private static final double TOLERANCE = 1.25;
    private static final int ATTEMPTS = 6;

    @Test
    void oursIsNotSlowerByAQuarterThanRecorded() {
        Recordings recordings = Recordings.of(1);
        Turns turns = new Turns(
                recordings.runs(),
                List.of(
                        Contestants.ours(recordings.slice()),
                        Contestants.handWritten(),
                        Contestants.reference(recordings.slice())));
        turns.warmUp(1500);
        double toHand = Double.MAX_VALUE;
        double toReference = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && !(isKept("hand-written", toHand) && isKept("reference", toReference)); i++) {
            turns.take(12, 25);
            toHand = turns.least(0) / turns.least(1);
            toReference = turns.least(0) / turns.least(2);
        }
        assertThat(toHand).as("ours to hand-written").isLessThan(TOLERANCE * recorded("hand-written"));
        assertThat(toReference).as("ours to the reference").isLessThan(TOLERANCE * recorded("reference"));
    }

    private static boolean isKept(String to, double ratio) {
        return ratio < TOLERANCE * recorded(to);
    }

    private static double recorded(String to) {
        try (InputStream file = RatiosTest.class.getResourceAsStream("ratios.properties")) {
            Properties ratios = new Properties();
            ratios.load(Objects.requireNonNull(file));
            return Double.parseDouble(ratios.getProperty(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
