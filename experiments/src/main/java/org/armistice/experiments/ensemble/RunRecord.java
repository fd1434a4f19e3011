package org.armistice.experiments.ensemble;

import java.util.List;
import java.util.Map;
import org.armistice.simulator.DayFigures;

/**
 * What an ensemble keeps of one run.
 *
 * @param seed of the run
 * @param error why it could not be finished, empty if it was; nothing else but the draws is known then
 * @param outcomes in the order of {@link Ensemble#indicators()}
 * @param control spell by spell
 * @param handovers in order of days
 * @param days of each faction, in order of days
 * @param drawn the assumptions that were drawn, by their ids, in millionths
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
public record RunRecord(
        long seed,
        String error,
        double[] outcomes,
        List<Spell> control,
        List<Handover> handovers,
        List<DayFigures> days,
        Map<String, Long> drawn) {
    static RunRecord failed(long seed, String error, Map<String, Long> drawn) {
        return new RunRecord(seed, error, new double[0], List.of(), List.of(), List.of(), drawn);
    }

    public boolean isFinished() {
        return error.isEmpty();
    }
}
