package org.armistice.app.chart;

/**
 * From one day until the next stay of its place: who held it and who contested it.
 *
 * @param day the first one
 * @param contester {@link Party#NOBODY} if nobody did
 */
public record Stay(int day, Party holder, Party contester) {}
