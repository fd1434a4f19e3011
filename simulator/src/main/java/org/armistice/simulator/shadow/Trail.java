package org.armistice.simulator.shadow;

import java.util.List;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.kept.Tape;
import org.armistice.simulator.account.Cause;

/**
 * What a run has left behind for shadows to follow: what changed in its world from sample to sample, what its rules asked for, and
 * which firings came to nothing because others got their way. Some 300 kB for 180 days of 70 places.
 */
public final class Trail {
    private final int days;
    private final byte[] tape;
    private final List<String> rules;
    private final List<Newcomer> newcomers;
    private final Set<Loser> losers;

    /**
     * @param tape for each phase of each day how many facts went, their numbers; how many came, the values of each; how many
     *     changed, and of each its number, the bits of the fields, their values; how many proposals there were, and of each the
     *     number of the rule and its print, see {@link Asked}; the same of what was noted. Facts are numbered as they came, those of
     *     the first day by their index; references are such numbers, -1 for none
     * @param rules [number] keys of the rules that asked for something
     * @param newcomers in the order in which they came
     */
    Trail(int days, byte[] tape, List<String> rules, List<Newcomer> newcomers, Set<Loser> losers) {
        this.days = days;
        this.tape = tape;
        this.rules = List.copyOf(rules);
        this.newcomers = List.copyOf(newcomers);
        this.losers = Set.copyOf(losers);
    }

    /** A fact that came into the world under way. */
    record Newcomer(FactType<?> type, String id, String name) {}

    /**
     * A firing against which another got its way.
     *
     * @param about ids of facts
     */
    record Loser(int day, String rule, List<String> about) {
        static Loser of(int day, Cause cause) {
            return new Loser(
                    day, cause.key(), cause.about().stream().map(Fact::getId).toList());
        }
    }

    int days() {
        return days;
    }

    Tape.Reader read() {
        return new Tape.Reader(tape);
    }

    List<String> rules() {
        return rules;
    }

    List<Newcomer> newcomers() {
        return newcomers;
    }

    /** Whether a firing came to nothing. */
    boolean isLost(int day, Cause cause) {
        return !losers.isEmpty() && losers.contains(Loser.of(day, cause));
    }
}
