package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.armistice.simulator.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * What came of running two simulations of one scenario with the same seeds, each run of the one beside that of the other:
 * where they part, and what is different in the end.
 *
 * @param pairs in the order of seeds
 * @param indicators what was looked at in every run
 */
public record Pairing(List<Pair> pairs, List<Indicator> indicators) {
    public Pairing {
        pairs = List.copyOf(pairs);
        indicators = List.copyOf(indicators);
    }

    /**
     * Two runs with one seed.
     *
     * @param parting null if every event is the same in both
     * @param base the indicators of the one
     * @param branch the indicators of the other
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    public record Pair(long seed, @Nullable Parting parting, double[] base, double[] branch) {}

    /** An indicator, how it differs, and the first pair that shows it. */
    public record Effect(Indicator indicator, Difference difference, long seed, double base, double branch) {}

    /**
     * What parted runs.
     *
     * @param first the pair that parted first by it; of several, that of the lowest seed
     * @param runs how many pairs it parted
     * @param meanDay on which it did
     */
    public record Culprit(Pair first, int runs, double meanDay) {
        /** Where the first pair parted. */
        public Parting parting() {
            return Objects.requireNonNull(first.parting(), "a culprit has parted its pairs");
        }
    }

    /**
     * Another way of running what the base runs.
     *
     * @param suspects keys of rules that are known to differ from the base; where several events differ at once, theirs
     *     is the first
     */
    public record Branch(Simulation simulation, Set<String> suspects) {
        public Branch {
            suspects = Set.copyOf(suspects);
        }

        /** The same with other values of assumptions. */
        Branch assuming(Map<String, Long> values) {
            return new Branch(simulation.assuming(values), suspects);
        }
    }

    /** Runs all pairs. */
    public static Pairing of(Simulation base, Branch branch, Gauges gauges, Sampling sampling) {
        return of(base, List.of(branch), gauges, seed -> Map.of(), sampling).get(0);
    }

    /**
     * Runs a base and several branches of it.
     *
     * @param assumed what is assumed in the runs of a seed, alike in the base and all branches: values by the ids of
     *     assumptions
     * @return for each branch its pairs; the base's runs are the same in all
     */
    public static List<Pairing> of(
            Simulation base,
            List<Branch> branches,
            Gauges gauges,
            LongFunction<Map<String, Long>> assumed,
            Sampling sampling) {
        List<List<Pair>> bySeed = sampling.each(seed -> {
            Map<String, Long> values = assumed.apply(seed);
            return Lockstep.play(
                    seed,
                    base.assuming(values),
                    branches.stream().map(b -> b.assuming(values)).toList(),
                    gauges);
        });
        return IntStream.range(0, branches.size())
                .mapToObj(i ->
                        new Pairing(bySeed.stream().map(pairs -> pairs.get(i)).toList(), gauges.all()))
                .toList();
    }

    /** The first so many pairs. */
    public Pairing first(int count) {
        return new Pairing(pairs.subList(0, count), indicators);
    }

    /** How many pairs part. */
    public int parted() {
        return (int) pairs.stream().filter(p -> p.parting() != null).count();
    }

    /** Whether a pair parts or an indicator differs in one. */
    public boolean differs() {
        return parted() > 0 || !effects().isEmpty();
    }

    /** The indicators that differ in some pair: clear differences first, then by the share of pairs that differ. */
    public List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int number = i;
            Difference difference = Difference.of(
                    pairs.stream().mapToDouble(p -> p.base()[number]).toArray(),
                    pairs.stream().mapToDouble(p -> p.branch()[number]).toArray());
            Optional<Pair> shows = pairs.stream()
                    .filter(p -> p.base()[number] != p.branch()[number])
                    .findFirst();
            shows.ifPresent(pair -> effects.add(new Effect(
                    indicators.get(number), difference, pair.seed(), pair.base()[number], pair.branch()[number])));
        }
        effects.sort(Comparator.comparing((Effect e) -> !e.difference().isClear())
                .thenComparing(e -> -e.difference().parted()));
        return effects;
    }

    /** What parted runs, most frequent first. */
    public List<Culprit> culprits() {
        Map<String, List<Pair>> byCause = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Parting parting = pair.parting();
            if (parting != null) {
                byCause.computeIfAbsent(parting.kind() + " " + parting.cause(), k -> new ArrayList<>())
                        .add(pair);
            }
        }
        return byCause.values().stream()
                .map(Pairing::culprit)
                .sorted(Comparator.comparing((Culprit c) -> -c.runs())
                        .thenComparing(c -> c.first().seed()))
                .toList();
    }

    private static Culprit culprit(Collection<Pair> pairs) {
        Pair first = pairs.stream()
                .min(Comparator.comparingInt(Pairing::day).thenComparingLong(Pair::seed))
                .orElseThrow();
        return new Culprit(
                first,
                pairs.size(),
                pairs.stream().mapToInt(Pairing::day).average().orElseThrow());
    }

    private static int day(Pair pair) {
        Parting parting = pair.parting();
        return parting == null ? Integer.MAX_VALUE : parting.day();
    }
}
