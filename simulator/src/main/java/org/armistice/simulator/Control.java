package org.armistice.simulator;

/**
 * Who held a place at the end of a day.
 *
 * @param place id
 * @param holder id of the faction in control, empty for none
 * @param contester id of the faction that contests it, empty for none
 */
public record Control(int day, String place, String holder, String contester) {}
