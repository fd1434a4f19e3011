package org.armistice.app.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.armistice.app.json.Json;
import org.armistice.app.narrative.Told;
import org.armistice.app.report.RunReport;
import org.armistice.app.setup.Prepared;
import org.armistice.model.event.Event;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.Run;
import org.jspecify.annotations.Nullable;

/** Where a run is to be kept. It is written beside its place and moved there when it is whole. */
public final class RunFolder {
    static final String MANIFEST = "run.json";
    static final String EVENTS = "events.jsonl";
    static final String RULES = "rules.json";
    static final String REPORT = "report.html";

    private final Path path;

    private RunFolder(Path path) {
        this.path = path;
    }

    /**
     * A folder of the user's choice.
     *
     * @param replace whether a run that is there may be replaced
     * @throws BadInput if something else is there
     */
    public static RunFolder at(Path path, boolean replace) {
        if (!Files.exists(path)) {
            return new RunFolder(path);
        }
        if (!Files.isDirectory(path)) {
            throw refuse(path, "this is a file. Name a folder.");
        }
        if (isEmpty(path)) {
            return new RunFolder(path);
        }
        if (!Files.isRegularFile(path.resolve(MANIFEST))) {
            throw refuse(path, "this folder holds something else than a run. Name another.");
        }
        if (!replace) {
            throw refuse(path, "this folder holds a run already. Name another, or replace it with --force.");
        }
        return new RunFolder(path);
    }

    /** The first free folder {@code runs/NAME}, {@code runs/NAME-2} and so on. */
    public static RunFolder free(String name) {
        Path path = Path.of("runs", name);
        for (int i = 2; Files.exists(path) && !(Files.isDirectory(path) && isEmpty(path)); i++) {
            path = Path.of("runs", name + "-" + i);
        }
        return new RunFolder(path);
    }

    public Path path() {
        return path;
    }

    private static BadInput refuse(Path path, String message) {
        return new BadInput(new Problem(Position.ofFile(path.toString()), message));
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes a run.
     *
     * @param story what is worth telling of it, for its report
     * @throws UncheckedIOException if it cannot be written; nothing is left behind then
     */
    public void write(Prepared prepared, Run run, List<Told> story) {
        Path whole = path.toAbsolutePath().normalize();
        Path beside = whole.resolveSibling(
                "." + whole.getFileName() + ".part" + ProcessHandle.current().pid());
        Thread cleaner = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            Files.createDirectories(beside);
            fill(beside, prepared, run, story);
            moveInto(beside, whole);
        } catch (IOException e) {
            delete(beside);
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        } finally {
            delete(beside);
            forget(cleaner);
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // the program is ending already
        }
    }

    /** The events are as much work as all other files together, which are therefore written beside them. */
    private static void fill(Path folder, Prepared prepared, Run run, List<Told> story) throws IOException {
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            try {
                fillOthers(folder, prepared, run, story);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (Writer writer = Files.newBufferedWriter(folder.resolve(EVENTS))) {
            for (Event event : run.events()) {
                writer.write(Json.line(EventJson.tree(event, prepared::shownName)));
                writer.write('\n');
            }
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

    private static void fillOthers(Path folder, Prepared prepared, Run run, List<Told> story) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve("days.csv"))) {
            Csv.days(run, writer);
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve("control.csv"))) {
            Csv.control(run, prepared.scenario().firstDay(), writer);
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve(RULES))) {
            Json.write(Manifest.rules(prepared), writer);
        }
        Files.writeString(folder.resolve(REPORT), RunReport.html(prepared, run, story));
    }

    /** Moves the new folder into place; the old one, if any, is there until the new one is. */
    private static void moveInto(Path beside, Path whole) throws IOException {
        Path old = null;
        if (Files.exists(whole)) {
            old = beside.resolveSibling(beside.getFileName() + ".old");
            Files.move(whole, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (old != null) {
                Files.move(old, whole, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // what is left is hidden and does no harm
        }
    }
}
