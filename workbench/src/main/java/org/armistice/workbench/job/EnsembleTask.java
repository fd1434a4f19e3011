package org.armistice.workbench.job;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.Runner;
import org.armistice.experiments.plan.KeptManifest;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.SummaryJson;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.PartWriter;
import org.armistice.experiments.store.Runs;
import org.armistice.experiments.summary.Summarising;
import org.armistice.model.json.Json;
import org.armistice.model.text.FileTrouble;

/**
 * Plays an ensemble, or those of a base and its branches, each in a folder as {@code armistice ensemble} makes them. Base and
 * branches grow together, so that whenever they are stopped their runs can be paired.
 */
final class EnsembleTask implements Task {
    private static final int LEAST_TOGETHER = 10;
    private static final int MOST_TOGETHER = 100;
    private static final int PORTIONS = 20;

    private final List<Part> parts;
    private final int runs;
    private final int threads;

    /** One ensemble of it. */
    record Part(PartView view, Path folder, Plan plan) {
        boolean isThere() {
            return Files.isRegularFile(folder.resolve(EnsembleFolder.MANIFEST));
        }

        Path summary() {
            return folder.resolve(EnsembleFolder.SUMMARY);
        }

        String summed(Runs kept) {
            return SummaryJson.text(
                    plan,
                    new Summarising(
                                    kept,
                                    plan.ensemble().indicators(),
                                    plan.ensemble().days())
                            .summary(""));
        }
    }

    /** @param parts the base first */
    EnsembleTask(List<Part> parts, int runs, int threads) {
        this.parts = List.copyOf(parts);
        this.runs = runs;
        this.threads = threads;
    }

    @Override
    public int total() {
        return runs * parts.size();
    }

    @Override
    public int kept() {
        return parts.stream()
                .filter(Part::isThere)
                .mapToInt(part -> EnsembleFolder.kept(part.folder()))
                .sum();
    }

    @Override
    public List<PartView> parts() {
        return parts.stream().map(Part::view).toList();
    }

    Part part(String id) {
        return parts.stream()
                .filter(p -> p.view().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("This job has no part '" + id + "'."));
    }

    @Override
    public void begin() {
        for (Part part : parts) {
            if (part.isThere()) {
                KeptManifest.check(part.folder(), part.plan().manifest());
            } else {
                EnsembleFolder.create(part.folder(), Json.text(part.plan().manifest()), false)
                        .close();
            }
        }
    }

    @Override
    public boolean run(Runnable progress, BooleanSupplier stopped) {
        List<EnsembleFolder> folders = new ArrayList<>();
        try {
            for (Part part : parts) {
                folders.add(EnsembleFolder.resume(part.folder()));
                // It is that of fewer runs.
                Files.deleteIfExists(part.summary());
            }
            boolean all = play(folders, progress, stopped);
            for (int i = 0; i < parts.size(); i++) {
                if (folders.get(i).kept() > 0) {
                    try (Runs kept = folders.get(i).runs()) {
                        folders.get(i).summary(parts.get(i).summed(kept));
                    }
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + parts.get(0).folder() + ": " + FileTrouble.words(e), e);
        } finally {
            folders.forEach(EnsembleFolder::close);
        }
    }

    private boolean play(List<EnsembleFolder> folders, Runnable progress, BooleanSupplier stopped) {
        int together = Math.max(LEAST_TOGETHER, Math.min(MOST_TOGETHER, runs / PORTIONS));
        int portion = parts.size() == 1 ? runs : together;
        for (int until = portion; ; until = Math.min(runs, until + portion)) {
            for (int i = 0; i < parts.size(); i++) {
                List<RunRange> missing = folders.get(i).missing(Math.min(runs, until));
                if (!missing.isEmpty() && !play(parts.get(i), folders.get(i), missing, together, progress, stopped)) {
                    return false;
                }
            }
            if (until >= runs) {
                return true;
            }
        }
    }

    private boolean play(
            Part part,
            EnsembleFolder folder,
            List<RunRange> missing,
            int together,
            Runnable progress,
            BooleanSupplier stopped) {
        try (PartWriter writer = folder.writer(part.plan().ensemble().indicators())) {
            return new Runner(part.plan().ensemble(), threads, together, writer, progress, stopped).play(missing);
        }
    }
}
