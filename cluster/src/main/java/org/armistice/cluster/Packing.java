package org.armistice.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.plan.Selection;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.outcome.WhatIfs;

/** Puts the files together of which a plan was made. */
final class Packing {
    /** What paths of what-ifs begin with that are none of the scenario's own. */
    static final String WHAT_IFS = "what-ifs/";

    private static final long MOST_BYTES = 64L << 20;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long bytes;

    private Packing() {}

    /**
     * Packs everything.
     *
     * @param plan that was made of the recipe here
     * @throws BadInput if it is too much
     */
    static Shipment of(Recipe recipe, Plan plan) {
        Packing packing = new Packing();
        Selection selection = recipe.selection();
        Path folder = Path.of(selection.scenario()).toAbsolutePath().normalize();
        String scenario = "scenario/" + folder.getFileName();
        packing.folder(folder, scenario);
        List<String> rules = new ArrayList<>();
        for (String path : selection.rules()) {
            rules.add(packing.rules(Path.of(path), "rules/" + rules.size(), plan));
        }
        List<String> with = new ArrayList<>();
        for (String named : selection.with()) {
            with.add(packing.whatIf(named, WHAT_IFS + with.size() + "/", folder));
        }
        return new Shipment(
                recipe.with(new Selection(
                        scenario,
                        selection.days(),
                        selection.timeLimit(),
                        selection.set(),
                        rules,
                        with,
                        selection.without())),
                packing.files);
    }

    /** A folder of rulebooks, or one of them with the tables that it was read with. */
    private String rules(Path path, String place, Plan plan) {
        if (Files.isDirectory(path)) {
            folder(path, place);
            return place;
        }
        Path folder = path.toAbsolutePath().normalize().resolveSibling("");
        for (String table : plan.prepared().tables().keySet()) {
            Path file = Path.of(table).toAbsolutePath().normalize();
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                file(file, place + "/" + folder.relativize(file));
            }
        }
        String packed = place + "/" + path.getFileName();
        file(path, packed);
        return packed;
    }

    /** A file that is not in the folder of the scenario; all others are packed already. */
    private String whatIf(String named, String place, Path scenario) {
        String day = WhatIfs.day(named);
        Path path = Path.of(named.substring(0, named.length() - day.length()));
        Path whole = path.toAbsolutePath().normalize();
        if (!path.toString().contains(".") || !Files.isRegularFile(path)) {
            return named;
        }
        if (whole.startsWith(scenario)) {
            return scenario.relativize(whole) + day;
        }
        file(path, place + path.getFileName());
        return place + path.getFileName() + day;
    }

    /** All files of a folder but hidden ones, and no link that leads out of it. */
    private void folder(Path folder, String place) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Path real = folder.toRealPath();
            for (Path path : paths.sorted().toList()) {
                Path inner = folder.relativize(path);
                if (!isHidden(inner)
                        && Files.isRegularFile(path)
                        && path.toRealPath().startsWith(real)) {
                    file(path, place + "/" + inner);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + e, e);
        }
    }

    private static boolean isHidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void file(Path file, String place) {
        try {
            bytes += Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new BadInput(new Problem(
                        Position.ofFile(file.toString()),
                        "the files that runs are made of are more than " + (MOST_BYTES >> 20)
                                + " MB, too many to be sent to every machine. Take out of the folder of the scenario"
                                + " what is no part of it."));
            }
            files.put(place.replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }
}
