package org.armistice.simulator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * How a run is to be made.
 *
 * @param scenario its id, for the account
 * @param firstDay the date of day 1
 * @param seed what all chance comes from
 * @param days how many
 * @param strict whether a conflict between rules ends the run
 * @param interventions in the order in which they are made on their day
 * @param history what happened before the first day
 * @param timeLimit how long the run may take by the clock on the wall; one that takes longer ends with a failure
 * @param explained whether each event notes what it rests on; a run of which only outcomes are asked does as well without, and its
 *     events tell no readings and no causes
 */
public record Settings(
        String scenario,
        LocalDate firstDay,
        long seed,
        int days,
        boolean strict,
        List<Intervention> interventions,
        List<PastEvent> history,
        Duration timeLimit,
        boolean explained) {
    /** Far more than any run needs; a rulebook that needs more is broken, or means harm. */
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(10);

    public Settings {
        if (days < 0) {
            throw new IllegalArgumentException("a run of " + days + " days");
        }
        interventions = List.copyOf(interventions);
        history = List.copyOf(history);
    }

    /** One year of a scenario, seed 1, nothing from outside. */
    public static Settings of(String scenario, LocalDate firstDay) {
        return new Settings(scenario, firstDay, 1, 365, false, List.of(), List.of(), USUAL_LIMIT, true);
    }

    public Settings withSeed(long newSeed) {
        return new Settings(scenario, firstDay, newSeed, days, strict, interventions, history, timeLimit, explained);
    }

    public Settings withDays(int newDays) {
        return new Settings(scenario, firstDay, seed, newDays, strict, interventions, history, timeLimit, explained);
    }

    public Settings withStrict(boolean newStrict) {
        return new Settings(scenario, firstDay, seed, days, newStrict, interventions, history, timeLimit, explained);
    }

    public Settings withInterventions(List<Intervention> newInterventions) {
        return new Settings(scenario, firstDay, seed, days, strict, newInterventions, history, timeLimit, explained);
    }

    public Settings withHistory(List<PastEvent> newHistory) {
        return new Settings(scenario, firstDay, seed, days, strict, interventions, newHistory, timeLimit, explained);
    }

    public Settings withTimeLimit(Duration newLimit) {
        return new Settings(scenario, firstDay, seed, days, strict, interventions, history, newLimit, explained);
    }

    public Settings withExplained(boolean newExplained) {
        return new Settings(scenario, firstDay, seed, days, strict, interventions, history, timeLimit, newExplained);
    }
}
