package org.armistice.experiments.whatif;

import java.util.List;

/**
 * What an answer rests on: the assumptions that move with it, and whether one of them, moved to either end of its range
 * while all else stays as it is, turns it round.
 *
 * @param effect the answer
 * @param runs how many pairs were made as it stands and at each end
 * @param asItStands the answer if every assumption is as it is given
 * @param chance the rank correlation that the strongest of as many assumptions would have in half of all cases if none
 *     mattered
 * @param reliances the assumptions that were moved, those that go with the answer most first
 */
public record Ledger(Effect effect, int runs, Contrast asItStands, double chance, List<Reliance> reliances) {
    public Ledger {
        reliances = List.copyOf(reliances);
    }
}
