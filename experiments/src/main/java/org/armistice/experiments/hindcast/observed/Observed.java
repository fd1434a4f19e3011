package org.armistice.experiments.hindcast.observed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armistice.model.place.Confidence;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;

/**
 * What was observed of a conflict, in files of their own that no run reads; {@code docs/scenario-format.md} says what is in
 * them. Any file may be missing.
 *
 * @param title for people
 * @param tuning the days from which rates are taken, if they are named
 * @param trucesFrom since when all truces that were offered are on file
 * @param history who held what before the first day
 * @param forcing what the model is told of the time after the first day
 * @param missing names of files that are not there
 * @param hash SHA-256 of all files
 */
public record Observed(
        String title,
        Optional<Tuning> tuning,
        Optional<LocalDate> trucesFrom,
        List<ControlSeen> control,
        List<ControlSpell> history,
        List<HeldSeen> held,
        List<Episode> episodes,
        List<CeasefireSeen> ceasefires,
        List<TruceOffer> truces,
        List<DeathsSeen> deaths,
        List<DisplacedSeen> displaced,
        List<FightingSeen> fighting,
        Optional<WhatIf> forcing,
        List<String> missing,
        String hash) {
    /** In place of a holder: more than one side stands in the place. */
    public static final String CONTESTED = "contested";

    /** In place of a holder: no faction of the scenario. */
    public static final String NOBODY = "none";

    public Observed {
        control = List.copyOf(control);
        history = List.copyOf(history);
        held = List.copyOf(held);
        episodes = List.copyOf(episodes);
        ceasefires = List.copyOf(ceasefires);
        truces = List.copyOf(truces);
        deaths = List.copyOf(deaths);
        displaced = List.copyOf(displaced);
        fighting = List.copyOf(fighting);
        missing = List.copyOf(missing);
    }

    /**
     * Reads a folder.
     *
     * @throws org.armistice.model.problem.BadInput with all that is wrong with all files, the effects of the forcing aside
     */
    public static Observed read(Path folder, Scenario scenario) {
        return new ObservedReader(folder, scenario).read();
    }

    /** What an observation weighs of which somebody is so sure. */
    static double weight(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> 1;
            case MEDIUM -> 0.5;
            case LOW -> 0;
        };
    }

    /** The days after the first for which control is on file, in order. */
    public List<LocalDate> checkpoints(LocalDate firstDay) {
        return control.stream()
                .map(ControlSeen::date)
                .filter(d -> d.isAfter(firstDay))
                .distinct()
                .sorted()
                .toList();
    }
}
