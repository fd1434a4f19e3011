package org.armistice.workbench.rulebook;

import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.folder.WholeFile;

/** Every text that was saved from the page, and what stood there before; each is a file of its own, which is never changed. */
final class History {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "yyyyMMdd'T'HHmmss'.'SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-([0-9a-f]{12})\\.md");
    private static final int VERSION_DIGITS = 12;
    private static final int MOST_LISTED = 500;

    private final Path folder;

    /** @param folder in which they are kept; it need not be there */
    History(Path folder) {
        this.folder = folder;
    }

    /**
     * A text that is kept.
     *
     * @param id by which it is asked for
     * @param time at which it was kept, as in {@code 2026-11-27T03:15:00.250Z}
     * @param version the first digits of what tells it from other texts
     */
    record Kept(String id, String time, String version, long bytes) {}

    /** Keeps a text, unless it is the one that was kept last. */
    void keep(String scenario, String rulebook, String text) {
        String version = Volume.version(text).substring(0, VERSION_DIGITS);
        List<Kept> before = list(scenario, rulebook);
        if (!before.isEmpty() && before.get(0).version.equals(version)) {
            return;
        }
        Path place = place(scenario, rulebook);
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + place + ": " + FileTrouble.words(e), e);
        }
        WholeFile.create(place.resolve(STAMP.format(Instant.now()) + "-" + version + ".md"), (CharSequence) text);
    }

    /** Those of a rulebook, the latest first. */
    List<Kept> list(String scenario, String rulebook) {
        Path place = place(scenario, rulebook);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(History::kept)
                    .flatMap(Stream::ofNullable)
                    .sorted(Comparator.comparing(Kept::id).reversed())
                    .limit(MOST_LISTED)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place + ": " + FileTrouble.words(e), e);
        }
    }

    private static @org.jspecify.annotations.Nullable Kept kept(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return null;
        }
        try {
            String id = name.group();
            Instant time = STAMP.parse(name.group(1), Instant::from);
            return new Kept(id, time.toString(), name.group(2), Files.size(file));
        } catch (IOException e) {
            return null;
        }
    }

    /** The text of one; its id is looked up among those that are there. */
    String text(String scenario, String rulebook, String id) {
        if (list(scenario, rulebook).stream().noneMatch(kept -> kept.id.equals(id))) {
            throw new NotFoundResponse("Nothing of that name is kept of '" + rulebook + "'.");
        }
        try {
            return Files.readString(place(scenario, rulebook).resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is kept: " + FileTrouble.words(e), e);
        }
    }

    private Path place(String scenario, String rulebook) {
        return folder.resolve(plain(scenario)).resolve(plain(rulebook));
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.isEmpty() ? "_" : plain;
    }
}
