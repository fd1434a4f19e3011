package org.armistice.simulator.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.Run;
import org.armistice.simulator.setup.Prepared;

/** Where a run is to be kept. It is written beside its place and moved there when it is whole. */
public final class RunFolder {
    static final String MANIFEST = "run.json";
    static final String EVENTS = "events.jsonl";
    static final String RULES = "rules.json";

    private final WholeFolder folder;

    private RunFolder(WholeFolder folder) {
        this.folder = folder;
    }

    /**
     * A folder of the user's choice.
     *
     * @param replace whether a run that is there may be replaced
     * @throws BadInput if something else is there
     */
    public static RunFolder at(Path path, boolean replace) {
        return new RunFolder(WholeFolder.at(path, "a run", MANIFEST, replace));
    }

    /** The first free folder {@code runs/NAME}, {@code runs/NAME-2} and so on. */
    public static RunFolder free(String name) {
        return new RunFolder(WholeFolder.free(name));
    }

    public Path path() {
        return folder.path();
    }

    /**
     * Writes a run.
     *
     * @param more further files by their names, such as a report
     * @throws UncheckedIOException if it cannot be written; nothing is left behind then
     */
    public void write(Prepared prepared, Run run, Map<String, WholeFile.Content> more) {
        folder.write(beside -> fill(beside, prepared, run, more));
    }

    /** The events are as much work as all other files together, which are therefore written beside them. */
    private static void fill(Path folder, Prepared prepared, Run run, Map<String, WholeFile.Content> more)
            throws IOException {
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            try {
                fillOthers(folder, prepared, run, more);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (Writer writer = Files.newBufferedWriter(folder.resolve(EVENTS))) {
            Json.lines(
                    run.events().stream()
                            .map(event -> EventJson.tree(event, prepared::shownName))
                            .iterator(),
                    writer);
        } finally {
            await(others);
        }

        // Last of all: a folder without it is taken for no run.
        try (Writer writer = Files.newBufferedWriter(folder.resolve(MANIFEST))) {
            Json.write(Manifest.run(prepared, run), writer);
        }
    }

    private static void await(CompletableFuture<Void> others) throws IOException {
        try {
            others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw e;
        }
    }

    private static void fillOthers(Path folder, Prepared prepared, Run run, Map<String, WholeFile.Content> more)
            throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve("days.csv"))) {
            Csv.days(run, writer);
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve("control.csv"))) {
            Csv.control(run, prepared.scenario().firstDay(), writer);
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve(RULES))) {
            Json.write(Manifest.rules(prepared), writer);
        }
        for (Map.Entry<String, WholeFile.Content> file : more.entrySet()) {
            try (Writer writer = Files.newBufferedWriter(folder.resolve(file.getKey()))) {
                file.getValue().writeTo(writer);
            }
        }
    }
}
