package org.armistice.simulator;

import java.time.LocalDate;

/**
 * What one faction stood at when a day ended. Numbers are in millionths, {@link
 * org.armistice.model.quantity.Fixed#UNKNOWN} where nothing is known.
 *
 * @param faction id
 * @param placesHeld how many
 * @param strength fighters of all its forces
 * @param losses fighters lost since the first day
 * @param daysOfFuel mean over its forces
 * @param daysOfAmmunition mean over its forces
 * @param ceasefires in force anywhere
 * @param fightingPlaces that are under attack anywhere
 * @param killed fighters of it who have been killed since the first day; as far as a rulebook counts them
 * @param civilianDeaths civilians killed anywhere since the first day, by fighting and by mines
 * @param displaced people who are away from home anywhere
 */
public record DayFigures(
        int day,
        LocalDate date,
        String faction,
        int placesHeld,
        long strength,
        long losses,
        long daysOfFuel,
        long daysOfAmmunition,
        int ceasefires,
        int fightingPlaces,
        long killed,
        long civilianDeaths,
        long displaced) {}
