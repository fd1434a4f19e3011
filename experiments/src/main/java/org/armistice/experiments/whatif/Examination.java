package org.armistice.experiments.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.experiments.draw.Factor;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** Finds out on which assumptions some answers of a study rest. */
public final class Examination {
    /** Of so many answers a ledger is made unless somebody names outcomes. */
    public static final int USUAL_ANSWERS = 3;

    private static final int LEDGER_PART = 4;

    private final Study study;
    private final Finding finding;
    private final List<Effect> effects;
    private final List<Map<String, Long>> assumed;

    /** @param effects the answers, all of one branch */
    public Examination(Study study, Finding finding, List<Effect> effects) {
        this.study = study;
        this.finding = finding;
        this.effects = List.copyOf(effects);
        this.assumed = finding.pairing().pairs().stream()
                .map(p -> study.assumed(p.seed()))
                .toList();
    }

    /**
     * The factors that the differences go with most: of each answer the strongest in turn.
     *
     * @param most how many at most
     */
    public List<Factor> candidates(int most) {
        List<List<Factor>> ranked = effects.stream().map(this::ranked).toList();
        Set<Factor> chosen = new LinkedHashSet<>();
        for (int rank = 0; rank < study.factors().drawn().size(); rank++) {
            for (List<Factor> ofEffect : ranked) {
                if (chosen.size() < most) {
                    chosen.add(ofEffect.get(rank));
                }
            }
        }
        return List.copyOf(chosen);
    }

    private List<Factor> ranked(Effect effect) {
        double[] differences = finding.differences(effect.number());
        List<Factor> drawn = study.factors().drawn();
        double[] strengths =
                drawn.stream().mapToDouble(f -> strength(f, differences)).toArray();
        return IntStream.range(0, strengths.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strengths[i]))
                .map(drawn::get)
                .toList();
    }

    private double strength(Factor factor, double[] differences) {
        double correlation = correlation(factor, differences);
        return Double.isNaN(correlation) ? 0 : Math.abs(correlation);
    }

    private double correlation(Factor factor, double[] differences) {
        if (factor.distribution() == null || differences.length < 3) {
            return Double.NaN;
        }
        double[] values = assumed.stream()
                .mapToDouble(a -> a.getOrDefault(factor.id(), factor.value()))
                .toArray();
        return new SpearmansCorrelation().correlation(values, differences);
    }

    /** How many pairs at each end are usual for a study of so many runs: a quarter. */
    public static int usualRuns(int runs) {
        return Math.max(2, runs / LEDGER_PART);
    }

    /** How many pairs of runs {@link #ledgers} makes. */
    public static int pairs(int factors, int runs) {
        return factors == 0 ? 0 : (1 + 2 * factors) * runs;
    }

    /**
     * The rank correlation that the strongest of all drawn factors exceeds in half of all cases if none of them matters,
     * by the normal approximation.
     */
    private double byChance() {
        int draws = assumed.size() / study.groupSize();
        double each = Math.pow(0.5, 1.0 / Math.max(1, study.factors().drawn().size()));
        double deviations = new NormalDistribution().inverseCumulativeProbability((1 + each) / 2);
        return draws < 3 ? 1 : Math.min(1, deviations / Math.sqrt(draws - 1.0));
    }

    /**
     * Moves factors to the ends of their ranges, each alone, and looks what becomes of the answers. All other
     * assumptions are as they stand, so that what changes is due to this one.
     *
     * @param runs how many pairs at each end
     * @param progress told of every pair that is done
     * @param stopped asked before each pair; once it says yes, no other is begun
     * @return for each answer its ledger, with fewer factors if it was stopped; none if not even the pairs of all
     *     assumptions as they stand were made
     */
    public List<Ledger> ledgers(List<Factor> moved, int runs, Runnable progress, BooleanSupplier stopped) {
        return ledgers(moved, new Sampling(study.firstSeed(), runs, progress, stopped));
    }

    /**
     * The same.
     *
     * @param sampling how the pairs at each end are made; it begins with the first seed of the study
     */
    public List<Ledger> ledgers(List<Factor> moved, Sampling sampling) {
        int runs = sampling.runs();
        List<List<Reliance>> reliances = Stream.generate(() -> (List<Reliance>) new ArrayList<Reliance>())
                .limit(effects.size())
                .toList();
        Pairing asItStands = with(Map.of(), sampling);
        if (asItStands.pairs().size() < runs) {
            return List.of();
        }
        for (Factor factor : moved) {
            Pairing least = with(Map.of(factor.id(), factor.range().least()), sampling);
            Pairing most = with(Map.of(factor.id(), factor.range().most()), sampling);
            if (most.pairs().size() < runs) {
                break;
            }
            for (int i = 0; i < effects.size(); i++) {
                int number = effects.get(i).number();
                reliances
                        .get(i)
                        .add(new Reliance(
                                factor,
                                correlation(factor, finding.differences(number)),
                                Finding.contrast(least, number, 1),
                                Finding.contrast(most, number, 1)));
            }
        }
        return IntStream.range(0, effects.size())
                .mapToObj(i -> new Ledger(
                        effects.get(i),
                        runs,
                        Finding.contrast(asItStands, effects.get(i).number(), 1),
                        byChance(),
                        reliances.get(i)))
                .toList();
    }

    private Pairing with(Map<String, Long> values, Sampling sampling) {
        return Pairing.of(study.base(), List.of(finding.branch().pairing()), study.gauges(), seed -> values, sampling)
                .get(0);
    }
}
