package org.armistice.simulator;

import java.time.LocalDate;

/** Something that happened before the first day and is still counted. */
public sealed interface PastEvent {
    LocalDate date();

    /**
     * A place changed hands.
     *
     * @param place id
     * @param from id of the faction that lost it, empty for none
     * @param to id of the faction that took it, empty for none
     */
    record Handover(LocalDate date, String place, String from, String to) implements PastEvent {}

    /**
     * A faction lost fighters.
     *
     * @param faction id
     * @param people in millionths
     */
    record Losses(LocalDate date, String faction, long people) implements PastEvent {}
}
