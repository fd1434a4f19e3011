package org.armistice.simulator;

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
 */
public record Settings(
        String scenario,
        LocalDate firstDay,
        long seed,
        int days,
        boolean strict,
        List<Intervention> interventions,
        List<PastEvent> history) {
    public Settings {
        if (days < 0) {
            throw new IllegalArgumentException("a run of " + days + " days");
        }
        interventions = List.copyOf(interventions);
        history = List.copyOf(history);
    }

    /** One year of a scenario, seed 1, nothing from outside. */
    public static Settings of(String scenario, LocalDate firstDay) {
        return new Settings(scenario, firstDay, 1, 365, false, List.of(), List.of());
    }

    public Settings withSeed(long newSeed) {
        return new Settings(scenario, firstDay, newSeed, days, strict, interventions, history);
    }

    public Settings withDays(int newDays) {
        return new Settings(scenario, firstDay, seed, newDays, strict, interventions, history);
    }

    public Settings withStrict(boolean newStrict) {
        return new Settings(scenario, firstDay, seed, days, newStrict, interventions, history);
    }

    public Settings withInterventions(List<Intervention> newInterventions) {
        return new Settings(scenario, firstDay, seed, days, strict, newInterventions, history);
    }

    public Settings withHistory(List<PastEvent> newHistory) {
        return new Settings(scenario, firstDay, seed, days, strict, interventions, newHistory);
    }
}
