package org.armistice.workbench.exercise;

import java.util.Locale;
import org.armistice.exercise.sight.News;

/**
 * A piece of news as a page shows it. The number of its event would tell how much else happened, and is left out.
 *
 * @param major whether it is of those that matter most
 */
record Heard(int day, String tone, boolean major, String text) {
    static Heard of(News.Line line) {
        return new Heard(
                line.day(),
                line.tone().name().toLowerCase(Locale.ROOT),
                line.tone().isMajor(),
                line.text());
    }
}
