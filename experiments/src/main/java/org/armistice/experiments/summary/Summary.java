package org.armistice.experiments.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the runs of an ensemble come to. Equal runs give equal summaries, in whatever chunks they were computed.
 *
 * @param runs how many there are, failed ones with them
 * @param failures some of the runs that failed, those with the lowest seeds
 * @param outcomes in the order of the ensemble's indicators
 * @param holdings of each place by each faction that held it in some run, in the order of ids
 * @param ways how places came to their new holders: how often in all runs
 * @param bands of the figures of factions
 * @param notable runs that stand for others
 */
public record Summary(
        long runs,
        long failed,
        List<Failure> failures,
        List<OutcomeSummary> outcomes,
        List<Holding> holdings,
        Map<String, Long> ways,
        List<Band> bands,
        List<NotableRun> notable) {
    /** A run that could not be finished. */
    public record Failure(long seed, String error) {}

    public long finished() {
        return runs - failed;
    }

    public Optional<OutcomeSummary> find(String outcome) {
        return outcomes.stream().filter(o -> o.indicator().id().equals(outcome)).findFirst();
    }
}
