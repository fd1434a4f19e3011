package org.armistice.experiments.hindcast;

/**
 * What was seen of one run.
 *
 * @param holders number of the holder in {@link Agenda#holders}, by date and place
 * @param deaths in each month, fighters and civilians
 * @param displaced people away from home before the first day, then in each round
 * @param levels of fighting in each week
 * @param statements days after the first on which all parties of a track had accepted; infinite if never
 * @param signed days after the first on which a ceasefire was in force that is more than de facto; infinite if never
 */
record Trace(int[][] holders, double[] deaths, double[] displaced, int[] levels, double statements, double signed) {}
