package org.armistice.workbench.job;

import java.util.List;
import java.util.function.BooleanSupplier;

/** What a job does. What it has done is on the disk at any moment, so that it can end at any moment. */
interface Task {
    /** How many runs there are to be. */
    int total();

    /** How many runs are on the disk. */
    int kept();

    /** What it consists of, the base first. */
    List<PartView> parts();

    /** Makes what it needs on the disk, and refuses what cannot be gone on with as it was begun. */
    void begin();

    /**
     * Plays the runs that are not there, and sums up those that are.
     *
     * @param progress told of every run that has ended, by any thread
     * @param stopped asked before each run; once it says yes, those under way are finished and no other is begun
     * @return whether all are there
     */
    boolean run(Runnable progress, BooleanSupplier stopped);

    /**
     * A part of a job.
     *
     * @param id by which it is asked for
     * @param title for people
     * @param with names of the what-ifs that its runs have beside those of all
     */
    record PartView(String id, String title, List<String> with) {}
}
