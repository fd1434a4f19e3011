package org.armistice.app.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.Runner;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.store.JointFolder;
import org.armistice.experiments.store.PartWriter;

/**
 * Plays some chunks of an ensemble while other processes play others. A chunk that is not finished is not kept: whoever
 * plays it again writes it under the same name, so that no run can be there twice.
 */
final class Share {
    private final Terminal terminal;
    private final Plan plan;
    private final JointFolder folder;
    private final List<RunRange> chunks;

    Share(Terminal terminal, Plan plan, JointFolder folder, List<RunRange> chunks) {
        this.terminal = terminal;
        this.plan = plan;
        this.folder = folder;
        this.chunks = chunks;
    }

    /** Whether all of them are there; not if it was stopped. */
    boolean compute(int threads, BooleanSupplier stopped) {
        List<RunRange> missing = new ArrayList<>();
        int largest = 1;
        for (RunRange chunk : chunks) {
            missing.addAll(folder.missing(chunk));
            largest = Math.max(largest, chunk.size());
        }
        int lacking = missing.stream().mapToInt(RunRange::size).sum();
        Progress progress = new Progress(terminal, "run", lacking);
        try (PartWriter writer = folder.writer(plan.ensemble().indicators())) {
            Runner.Sink whole = (runs, records) -> {
                if (missing.contains(runs)) {
                    writer.accept(runs, records);
                }
            };
            return new Runner(plan.ensemble(), threads, largest, whole, progress::step, stopped).play(missing);
        } finally {
            progress.end();
        }
    }
}
