package org.armistice.experiments.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.simulator.outcome.Pairing;

/**
 * What came of one branch.
 *
 * @param pairing its runs beside those of the base
 * @param effects outcomes that differ in some pair: clear differences first, then by the share of pairs that differ
 */
public record Finding(Branch branch, Pairing pairing, List<Effect> effects) {
    public Finding {
        effects = List.copyOf(effects);
    }

    /** Those effects that runs show; where they part need not be known. */
    public static Finding of(Branch branch, Pairing pairing, int groupSize) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < pairing.indicators().size(); i++) {
            int number = i;
            Contrast contrast = contrast(pairing, i, groupSize);
            pairing.pairs().stream()
                    .filter(p -> p.base()[number] != p.branch()[number])
                    .findFirst()
                    .ifPresent(pair -> effects.add(new Effect(
                            pairing.indicators().get(number),
                            number,
                            contrast,
                            pair.seed(),
                            pair.base()[number],
                            pair.branch()[number])));
        }
        effects.sort(Comparator.comparing((Effect e) -> !e.contrast().isClear())
                .thenComparing(e -> -(e.contrast().higher() + e.contrast().lower())));
        return new Finding(branch, pairing, effects);
    }

    static Contrast contrast(Pairing pairing, int number, int groupSize) {
        return Contrast.of(
                pairing.pairs().stream().mapToDouble(p -> p.base()[number]).toArray(),
                pairing.pairs().stream().mapToDouble(p -> p.branch()[number]).toArray(),
                groupSize);
    }

    /** The clearest answers, of several about one subject the first: who loses a place if another takes it needs no ledger of its own. */
    public List<Effect> clearest(int most) {
        Map<String, Effect> bySubject = new LinkedHashMap<>();
        for (Effect effect : effects) {
            String id = effect.indicator().id();
            bySubject.putIfAbsent(id.startsWith("holder/") ? id.substring(0, id.lastIndexOf('/')) : id, effect);
        }
        return bySubject.values().stream()
                .filter(e -> e.contrast().isClear())
                .limit(most)
                .toList();
    }

    /** By how much an outcome is higher in the branch, run by run. */
    double[] differences(int number) {
        return pairing.pairs().stream()
                .mapToDouble(p -> p.branch()[number] - p.base()[number])
                .toArray();
    }
}
