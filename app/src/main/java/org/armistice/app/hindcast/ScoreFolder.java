package org.armistice.app.hindcast;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.folder.WholeFolder;

/** Writes a folder with all scores, which is there whole or not at all. */
final class ScoreFolder {
    private static final String SCORES = "scores.json";

    private ScoreFolder() {}

    static void write(Path folder, Report report) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SCORES, Json.text(ReportJson.tree(report)));
        files.put("report.md", ReportText.of(report));
        files.put("report.html", new ReportPage(report).html());
        files.putAll(ReportTables.of(report));
        WholeFolder.at(folder, "scores", SCORES, false)
                .write(beside -> files.forEach((name, text) -> WholeFile.create(beside.resolve(name), text)));
    }
}
