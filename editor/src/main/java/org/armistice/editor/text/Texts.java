package org.armistice.editor.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts of rulebooks: those that are open in the editor, and beside them those on disk. */
public final class Texts {
    /** As for rulebooks that are run. */
    public static final int LARGEST = 1_000_000;

    private static final int MOST_BESIDE = 200;

    private final Map<Path, String> open = new LinkedHashMap<>();

    public void put(Path file, String text) {
        open.put(file, text);
    }

    public void remove(Path file) {
        open.remove(file);
    }

    public List<Path> open() {
        return List.copyOf(open.keySet());
    }

    public Optional<String> find(Path file) {
        String text = open.get(file);
        return text != null ? Optional.of(text) : onDisk(file);
    }

    /** The rulebooks of a folder, those last that are open. */
    public Map<Path, String> rulebooksIn(Path folder) {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Path file : listed(folder)) {
            if (!open.containsKey(file)) {
                onDisk(file).filter(Texts::isRulebook).ifPresent(text -> texts.put(file, text));
            }
        }
        open.forEach((file, text) -> {
            if (folder.equals(file.getParent()) && text.length() <= LARGEST) {
                texts.put(file, text);
            }
        });
        return texts;
    }

    private static List<Path> listed(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(f -> f.toString().endsWith(".md"))
                        .sorted()
                        .limit(MOST_BESIDE)
                        .forEach(files::add);
            } catch (IOException e) {
                return List.of();
            }
        }
        return files;
    }

    /** Whether a Markdown text begins as a rulebook does. */
    public static boolean isRulebook(String text) {
        String front = text.substring(0, Math.min(text.length(), 2000));
        return front.startsWith("---") && front.contains("\nrulebook:");
    }

    private static Optional<String> onDisk(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The lines of a text, as rulebooks count them. */
    public static String[] lines(String text) {
        return text.split("\r\n|\r|\n", -1);
    }
}
