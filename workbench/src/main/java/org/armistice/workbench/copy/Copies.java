package org.armistice.workbench.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.Folders;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Setup;
import org.armistice.workbench.scenario.Shelf;

/**
 * Saves scenarios beside others. A copy is written in a folder that nobody sees, read back there with its rulebooks, and moved to its
 * place when it is whole and right.
 */
final class Copies {
    private static final String FILE = "scenario.yaml";
    private static final String HIDDEN = ".saving-";
    private static final int MOST_FILES = 2000;
    private static final long MOST_BYTES = 100_000_000;

    private final Shelf shelf;

    Copies(Shelf shelf) {
        this.shelf = shelf;
        shelf.clear(HIDDEN + "*");
    }

    /**
     * Saves a copy and gives back its name.
     *
     * @throws BadInput with all that is wrong; nothing is written then
     */
    String save(String scenario, CopyForm form) {
        Scenario read = shelf.scenario(scenario);
        String name = name(form);
        Path target = shelf.beside(name);
        List<Problem> problems = new ArrayList<>();
        Map<ScenarioAssumption, Change> changes = changes(form, read, problems);
        List<Taken> taken = new ArrayList<>();
        for (CopyForm.Imported file : form.imports()) {
            try {
                taken.addAll(ImportedFile.read(file));
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        try {
            Path hidden = Files.createTempDirectory(target.toAbsolutePath().getParent(), HIDDEN);
            try {
                Path copy = hidden.resolve(name);
                copy(shelf.get(scenario), copy);
                change(copy, name, form, changes);
                Map<String, TableWithRows> tables = addRows(copy, taken);
                readBack(copy, name, changes, tables);
                Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.delete(hidden);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + FileTrouble.words(e), e);
        }
        return name;
    }

    private String name(CopyForm form) {
        String name = form.name() == null ? "" : form.name();
        if (!name.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw bad("name", "'" + name + "' is no name; it has 1 to 60 lower-case letters, digits and hyphens.");
        }
        if (shelf.find(name).isPresent() || Files.exists(shelf.beside(name), LinkOption.NOFOLLOW_LINKS)) {
            throw bad("name", "there is a folder '" + name + "' already. Choose another name.");
        }
        return name;
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }

    private static Map<ScenarioAssumption, Change> changes(CopyForm form, Scenario read, List<Problem> problems) {
        Map<String, ScenarioAssumption> byPath = new HashMap<>();
        read.assumptions().forEach(a -> byPath.put(a.path(), a));
        Map<ScenarioAssumption, Change> changes = new LinkedHashMap<>();
        for (String text : form.changes()) {
            try {
                Change change = Change.of(text);
                ScenarioAssumption assumption = byPath.get(change.path());
                if (assumption == null) {
                    problems.add(new Problem(
                            Position.ofFile("set"),
                            "'" + change.path() + "' is no assumption of this scenario itself; a parameter of a core"
                                    + " rulebook is changed for a run, or in a rulebook of the scenario's own."
                                    + Suggestion.maybe(change.path(), List.copyOf(byPath.keySet()))));
                } else {
                    read.with(change.path(), change.value());
                    changes.put(assumption, change);
                }
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        return changes;
    }

    private static void copy(Path scenario, Path to) throws IOException {
        // The folder may be a link to one.
        Path from = scenario.toRealPath();
        int files = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path relative = from.relativize(path);
                boolean hidden = false;
                for (Path part : relative) {
                    hidden |= part.toString().startsWith(".");
                }
                Path target = to.resolve(relative.toString());
                if (hidden && !relative.toString().isEmpty()) {
                    continue;
                }
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files++;
                    bytes += Files.size(path);
                    if (files > MOST_FILES || bytes > MOST_BYTES) {
                        throw bad("scenario", "this scenario is too large to be copied from here.");
                    }
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void change(Path copy, String name, CopyForm form, Map<ScenarioAssumption, Change> changes)
            throws IOException {
        Path file = copy.resolve(FILE);
        String old = Files.readString(file);
        ValueInPlace values = new ValueInPlace(name + "/" + FILE, old);
        for (Map.Entry<ScenarioAssumption, Change> change : changes.entrySet()) {
            values.set(change.getKey(), change.getValue().value());
        }
        values.setTop("scenario", name);
        String title = form.title();
        if (title != null && !title.isBlank()) {
            values.setTop("title", title.strip().replaceAll("\\p{Cntrl}", " "));
        }
        Files.writeString(file, values.text());
    }

    private static Map<String, TableWithRows> addRows(Path copy, List<Taken> taken) throws IOException {
        Map<String, TableWithRows> tables = new LinkedHashMap<>();
        for (String file : List.of("places.csv", "routes.csv")) {
            List<Taken> own = taken.stream()
                    .filter(t -> t.isRoute() == file.startsWith("r"))
                    .toList();
            if (!own.isEmpty()) {
                TableWithRows table = new TableWithRows(file, Files.readString(copy.resolve(file)));
                own.forEach(table::add);
                Files.writeString(copy.resolve(file), table.text());
                tables.put(file, table);
            }
        }
        return tables;
    }

    /** What is wrong with a row is told where it came from. */
    private static void readBack(
            Path copy, String name, Map<ScenarioAssumption, Change> changes, Map<String, TableWithRows> tables) {
        Scenario read;
        try {
            read = Setup.read(copy, List.of(), List.of()).scenario();
        } catch (BadInput e) {
            throw new BadInput(
                    e.problems().stream().map(p -> placed(p, name, tables)).toList());
        }
        for (Map.Entry<ScenarioAssumption, Change> change : changes.entrySet()) {
            String path = change.getKey().path();
            long wanted = read.with(path, change.getValue().value()).assumptions().stream()
                    .filter(a -> a.path().equals(path))
                    .mapToLong(ScenarioAssumption::value)
                    .findFirst()
                    .orElseThrow();
            boolean kept = read.assumptions().stream().anyMatch(a -> a.path().equals(path) && a.value() == wanted);
            if (!kept) {
                throw bad("set", "'" + path + "' could not be written into the file; change it there yourself.");
            }
        }
    }

    private static Problem placed(Problem problem, String name, Map<String, TableWithRows> tables) {
        for (Map.Entry<String, TableWithRows> table : tables.entrySet()) {
            if (problem.position().file().equals(name + "/" + table.getKey())) {
                Position origin = table.getValue().origin(problem.position().line());
                if (origin != null) {
                    return new Problem(origin, problem.message());
                }
            }
        }
        return problem;
    }
}
