package org.armistice.app.hindcast;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.app.folder.WholeFile;
import org.armistice.app.json.Json;

/** Writes a folder with all scores, which is there whole or not at all. */
final class ScoreFolder {
    private ScoreFolder() {}

    static void write(Path folder, Report report) {
        Map<String, String> files = new LinkedHashMap<>();
        StringWriter json = new StringWriter();
        Json.write(ReportJson.tree(report), json);
        files.put("scores.json", json.toString());
        files.put("report.md", ReportText.of(report));
        files.put("report.html", new ReportPage(report).html());
        files.putAll(ReportTables.of(report));
        Path whole = folder.toAbsolutePath();
        Path part = whole.resolveSibling(
                "." + whole.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            Path parent = whole.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(part);
            try {
                files.forEach((name, text) -> WholeFile.create(part.resolve(name), text));
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
