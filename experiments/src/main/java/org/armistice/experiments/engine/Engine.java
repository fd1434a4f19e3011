package org.armistice.experiments.engine;

import java.util.List;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.store.EnsembleFolder;

/** Plays runs of one ensemble and keeps them in its folder, here or on other machines. */
public interface Engine extends AutoCloseable {
    /** Whoever waits for the runs. */
    interface Watcher {
        /** One more run is kept or about to be; called from any thread. */
        void played();

        /** Something that whoever waits should know. */
        void notice(String text);

        /** Asked often; once it says yes, no further run is begun. */
        boolean isStopped();
    }

    /**
     * Plays runs, cut into chunks.
     *
     * @param missing runs that the folder lacks
     * @return whether all of them are kept; false if it was stopped
     * @throws EngineFailure if some could not be played; all others are kept
     */
    boolean play(EnsembleFolder folder, List<RunRange> missing, Watcher watcher);

    /** How long writing has taken so far in nanoseconds, on all threads together. */
    long writing();

    /** How many runs are played at once. */
    int width();

    /** What they are played on, such as {@code 2 threads}. */
    String words();

    @Override
    void close();
}
