package org.armistice.experiments.engine;

import java.util.List;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.Runner;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.PartWriter;

/** Plays runs on threads of this process. */
public final class Threads implements Engine {
    private final Ensemble ensemble;
    private final int threads;
    private final int chunk;
    private long writing;

    /** @param chunk how many runs are kept together, at most */
    public Threads(Ensemble ensemble, int threads, int chunk) {
        this.ensemble = ensemble;
        this.threads = threads;
        this.chunk = chunk;
    }

    @Override
    public boolean play(EnsembleFolder folder, List<RunRange> missing, Watcher watcher) {
        try (PartWriter writer = folder.writer(ensemble.indicators())) {
            try {
                return new Runner(ensemble, threads, chunk, writer, watcher::played, watcher::isStopped).play(missing);
            } finally {
                writing += writer.nanoseconds();
            }
        }
    }

    @Override
    public long writing() {
        return writing;
    }

    @Override
    public int width() {
        return threads;
    }

    @Override
    public String words() {
        return threads + " threads";
    }

    @Override
    public void close() {
        // nothing is open between two plays
    }
}
