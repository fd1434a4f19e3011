package org.armistice.experiments.hindcast.score;

import java.util.ArrayList;
import java.util.List;

/** Whether what was given a share happened as often as that. Source: Murphy (1973). */
public final class ReliabilityTable {
    private final double[] forecasts;
    private final int[] happened;
    private final int[] counts;

    /** @param bins into how many equal parts forecasts from 0 to 1 are put */
    public ReliabilityTable(int bins) {
        forecasts = new double[bins];
        happened = new int[bins];
        counts = new int[bins];
    }

    /**
     * Forecasts of nearly one size.
     *
     * @param from least share of the part, included
     * @param to greatest, included in the last part only
     * @param forecasts how many
     * @param mean of them
     * @param observed share of them that happened
     */
    public record Row(double from, double to, int forecasts, double mean, double observed) {}

    public void add(double probability, boolean so) {
        int bin = Math.min(counts.length - 1, (int) (Probability.checked(probability) * counts.length));
        forecasts[bin] += probability;
        happened[bin] += so ? 1 : 0;
        counts[bin]++;
    }

    /** The parts that have forecasts. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                rows.add(new Row(
                        i / (double) counts.length,
                        (i + 1) / (double) counts.length,
                        counts[i],
                        forecasts[i] / counts[i],
                        happened[i] / (double) counts[i]));
            }
        }
        return rows;
    }
}
