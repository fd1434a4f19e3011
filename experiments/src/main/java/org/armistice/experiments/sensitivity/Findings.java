package org.armistice.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.armistice.experiments.draw.Factor;
import org.armistice.simulator.outcome.Indicator;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * What a study has found, with all that it was found from.
 *
 * @param factors in the order of their numbers
 * @param outcomes what was found of each outcome that was asked for
 * @param asked how many rows were asked for
 * @param rows how many were done; fewer if it was stopped
 * @param failures runs that could not be finished; their rows are left out
 */
public record Findings(
        Method method,
        List<Factor> factors,
        List<Finding> outcomes,
        int asked,
        int rows,
        List<Failure> failures,
        long firstSeed,
        int replicates) {
    public Findings {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        failures = List.copyOf(failures);
    }

    /** The same, with runs that had failed before, whose samples were known and not played again. */
    public Findings after(List<Failure> earlier) {
        List<Failure> all = new ArrayList<>(earlier);
        all.addAll(failures);
        return new Findings(method, factors, outcomes, asked, rows, all, firstSeed, replicates);
    }

    /** A run that could not be finished. */
    public record Failure(int row, int place, long seed, String message) {}

    /**
     * What was found of one outcome.
     *
     * @param values [row][place] the outcome of each sample, {@link Double#NaN} if its run could not be finished
     * @param mean over the samples of all whole rows
     * @param deviation the standard deviation of these
     * @param influences the strongest first; empty if too few rows are whole
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    public record Finding(
            Indicator outcome, double[][] values, double mean, double deviation, List<Influence> influences) {
        public Finding {
            influences = List.copyOf(influences);
        }

        /** Whether no factor, and no luck, made any difference. */
        public boolean isConstant() {
            return deviation == 0;
        }
    }

    static Findings of(
            Method method,
            List<Factor> factors,
            List<Indicator> outcomes,
            int asked,
            double[][][] values,
            List<Failure> failures,
            long firstSeed,
            int replicates) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            findings.add(finding(method, outcomes.get(i), values[i]));
        }
        return new Findings(method, factors, findings, asked, values[0].length, failures, firstSeed, replicates);
    }

    private static Finding finding(Method method, Indicator outcome, double[][] values) {
        int[] whole = WholeRows.of(values);
        double[] all = Arrays.stream(whole)
                .boxed()
                .flatMapToDouble(row -> Arrays.stream(values[row]))
                .toArray();
        double mean = Arrays.stream(all).average().orElse(0);
        boolean constant = Arrays.stream(all).distinct().count() <= 1;
        List<Influence> influences = whole.length < method.leastRows() ? List.of() : method.influences(values);
        return new Finding(
                outcome,
                values,
                mean,
                constant ? 0 : new StandardDeviation().evaluate(all),
                influences.stream()
                        .sorted(Comparator.comparing((Influence influence) ->
                                -Math.abs(influence.first().value())))
                        .toList());
    }

    /** Whether enough was done to say something. */
    public boolean isEnough() {
        return outcomes.stream().noneMatch(finding -> finding.influences().isEmpty());
    }

    /** How many runs everything rests on. */
    public long runs() {
        return (long) rows * method.width() * replicates;
    }

    /** The first seed of a sample; it has {@link #replicates} of them. */
    public long seed(Sample sample) {
        return firstSeed + (long) sample.luck() * replicates;
    }

    /** The value of a factor at a share, in base units: by its distribution, or over its range if it has none. */
    public static long value(Factor factor, double share) {
        return factor.distribution() == null ? factor.within(share) : factor.at(share);
    }
}
