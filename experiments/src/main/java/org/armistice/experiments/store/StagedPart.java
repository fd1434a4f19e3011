package org.armistice.experiments.store;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.RunRecord;
import org.armistice.simulator.outcome.Indicator;

/**
 * A chunk that lies whole beside its place, until whoever holds the folder keeps it. By that it may be written by a process
 * that is thought to be dead and is not: what it writes nobody misses and nobody counts.
 *
 * @param name of its folder, which no other has
 * @param nanoseconds that it took to write
 */
public record StagedPart(String name, long nanoseconds) implements Serializable {
    /**
     * Writes a chunk.
     *
     * @param folder of the ensemble, which somebody else holds
     * @throws StoreFailure if it cannot be written; nothing of it is left then
     */
    public static StagedPart write(Path folder, List<Indicator> indicators, RunRange runs, List<RunRecord> records) {
        long began = System.nanoTime();
        Parts parts = new Parts(folder.resolve(EnsembleFolder.PARTS));
        String attempt = UUID.randomUUID().toString();
        try (PartWriter writer = new PartWriter(parts, indicators, attempt)) {
            Path beside = writer.write(runs, records);
            return new StagedPart(beside.getFileName().toString(), System.nanoTime() - began);
        }
    }
}
