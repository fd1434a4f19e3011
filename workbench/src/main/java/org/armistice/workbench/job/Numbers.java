package org.armistice.workbench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.simulator.folder.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The numbers that jobs were given. None is given twice, also when its job was deleted: runs that are kept name their jobs. */
final class Numbers {
    private static final String FILE = ".numbers.json";
    private static final Pattern ID = Pattern.compile("(.+)-([0-9]{1,9})");

    private final Path file;
    private final Map<String, Integer> highest = new TreeMap<>();

    /** @param folder in which jobs are kept; need not be there yet */
    Numbers(Path folder) {
        file = folder.resolve(FILE);
        try {
            if (Files.isRegularFile(file)) {
                JsonMapper.shared()
                        .readValue(Files.readString(file), new TypeReference<Map<String, Integer>>() {})
                        .forEach((kind, number) -> highest.merge(kind, number, Math::max));
            }
        } catch (IOException | JacksonException | NullPointerException damaged) {
            // then those that are there count
        }
    }

    /** Takes note of a job that is there. */
    void saw(String id) {
        Matcher parts = ID.matcher(id);
        if (parts.matches()) {
            highest.merge(parts.group(1), Integer.valueOf(parts.group(2)), Math::max);
        }
    }

    /**
     * An id that no job has had.
     *
     * @param kind what it begins with
     */
    String next(String kind) {
        return kind + "-" + (highest.getOrDefault(kind, 0) + 1);
    }

    /**
     * Gives an id away.
     *
     * @throws java.io.UncheckedIOException if that cannot be kept
     */
    void take(String id) {
        saw(id);
        WholeFile.replace(file, JsonMapper.shared().writeValueAsString(highest));
    }
}
