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
import org.armistice.simulator.Course;
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
     * Runs all pairs.
     *
     * @param suspects keys of rules that are known to differ between the two; where several events differ at once, theirs
     *     is the first
     */
    public static Pairing of(
            Simulation base, Simulation branch, Indicators indicators, Set<String> suspects, Sampling sampling) {
        return new Pairing(
                sampling.each(seed -> play(seed, base.seed(seed), branch.seed(seed), indicators, suspects)),
                indicators.all());
    }

    private static Pair play(
            long seed, Simulation base, Simulation branch, Indicators indicators, Set<String> suspects) {
        try (Course one = base.begin();
                Course other = branch.begin()) {
            PartingSearch search = new PartingSearch(one, other, suspects);
            Parting parting = null;
            for (int day = 0; day < base.settings().days(); day++) {
                one.playDay();
                other.playDay();
                if (parting == null) {
                    parting = search.look().orElse(null);
                }
            }
            return new Pair(seed, parting, indicators.of(one.run()), indicators.of(other.run()));
        }
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
                byCause.computeIfAbsent(parting.kind() + " " + parting.source().key(), k -> new ArrayList<>())
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
