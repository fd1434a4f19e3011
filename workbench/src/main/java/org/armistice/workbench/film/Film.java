package org.armistice.workbench.film;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the map needs of each day of a run: for every fact that it shows, some fields, as they stood at the start and as they
 * changed from day to day.
 *
 * @param days that were played
 * @param reels one for each type of fact, by its noun
 */
public record Film(LocalDate firstDay, int days, Map<String, Reel> reels) {

    /**
     * The facts of one type.
     *
     * @param ids in the order in which they came into the world
     * @param names in the same order
     * @param fields by their words; the field {@value #PRESENT} says whether a fact is in the world
     */
    public record Reel(List<String> ids, List<String> names, Map<String, Column> fields) {
        public static final String PRESENT = "present";
    }

    /**
     * One field of all facts of a type.
     *
     * @param kind {@code number}, {@code choice}, {@code reference} or {@code flag}
     * @param unit of numbers, as people write it; else empty
     * @param scale by which numbers have been multiplied to make them whole; else 1
     * @param words that values stand for: of a choice its words, of a reference ids; else empty
     * @param counts [day] how many changes there are on each day; day 0 is the start
     * @param facts [change] the number of the fact, from 0
     * @param values [change] what it became: a number, never negative; the number of a word; 0 or 1; -1 is unknown or none
     */
    public record Column(
            String kind, String unit, int scale, List<String> words, int[] counts, int[] facts, int[] values) {}
}
