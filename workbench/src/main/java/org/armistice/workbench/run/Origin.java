package org.armistice.workbench.run;

import org.jspecify.annotations.Nullable;

/**
 * Where a run comes from, if it was not asked for by itself.
 *
 * @param parent the run of which it is a branch, or null
 * @param day from which the branch is another; 0 for before the first
 * @param title what was changed
 * @param job the ensemble of which it is a run, or null
 * @param part of that job, or null
 */
public record Origin(
        @Nullable String parent,
        int day,
        String title,
        @Nullable String job,
        @Nullable String part) {
    static final String FILE = "origin.json";

    public static Origin branch(String parent, int day, String title) {
        return new Origin(parent, day, title, null, null);
    }

    public static Origin ofEnsemble(String job, String part) {
        return new Origin(null, 0, "", job, part);
    }
}
