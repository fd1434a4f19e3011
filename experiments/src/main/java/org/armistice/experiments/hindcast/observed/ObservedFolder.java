package org.armistice.experiments.hindcast.observed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.text.TextFile;

/** The files of a folder, any of which may be missing; notes what is wrong with them. */
final class ObservedFolder {
    private static final List<String> FREE = List.of("note", "source");

    private final Path path;
    private final List<Problem> problems;
    private final List<String> missing = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> known = new HashSet<>();

    ObservedFolder(Path path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
        if (!Files.isDirectory(path)) {
            throw new BadInput(new Problem(Position.ofFile("--observed"), "there is no folder '" + path + "'."));
        }
    }

    Path path() {
        return path;
    }

    List<String> missing() {
        return missing;
    }

    /** Of all that was read. */
    String hash() {
        return Fingerprint.of(texts);
    }

    /** Reads a file; nothing if it is not there or cannot be read. */
    <T> Optional<T> reading(String name, Function<TextFile, T> reader) {
        known.add(name);
        if (!Files.exists(path.resolve(name))) {
            missing.add(name);
            return Optional.empty();
        }
        try {
            TextFile file = TextFile.readWithin(path, path.resolve(name), shown(name));
            texts.put(name, file.text());
            return Optional.of(reader.apply(file));
        } catch (BadInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /**
     * Reads the rows of a table, those with a mistake left out.
     *
     * @param needed columns
     * @param further columns that may be left out
     * @param reader of a row, given the keys of the rows before it
     */
    <T> List<T> rows(String name, List<String> needed, List<String> further, BiFunction<Entry, Set<Object>, T> reader) {
        List<T> found = new ArrayList<>();
        reading(name, CsvTable::read).ifPresent(table -> {
            int before = problems.size();
            table.checkColumns(
                    Stream.of(needed, further, FREE).flatMap(List::stream).toList(), needed, problems);
            Set<Object> keys = new HashSet<>();
            for (CsvRow row : problems.size() > before ? List.<CsvRow>of() : table.rows()) {
                Entry entry = new Entry(row, problems);
                T read = reader.apply(entry, keys);
                if (entry.isSound()) {
                    found.add(read);
                }
            }
        });
        return found;
    }

    /** A file with a name nearly right would be passed over in silence. */
    void refuseUnknownFiles() {
        String[] names = path.toFile().list((in, name) -> name.endsWith(".csv") || name.endsWith(".yaml"));
        Arrays.stream(names == null ? new String[0] : names)
                .sorted()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(new Problem(
                        Position.ofFile(shown(name)),
                        "no observed file has this name." + Suggestion.maybe(name, known))));
    }

    private String shown(String name) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? name : last + "/" + name;
    }
}
