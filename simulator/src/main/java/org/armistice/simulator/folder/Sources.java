package org.armistice.simulator.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceReader;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.text.TextFile;
import org.armistice.simulator.setup.Scenarios;

/** The sentences that rules cite: by their id those of the scenario, by name and id those of one that comes with the program. */
final class Sources {
    /**
     * A sentence and whose it is.
     *
     * @param source id of the scenario
     */
    record Cited(String source, SourceSentence sentence) {}

    private final String scenario;
    private final Map<String, List<SourceSentence>> sentences = new HashMap<>();

    Sources(Scenario scenario) {
        this.scenario = scenario.id();
        sentences.put(this.scenario, scenario.source());
    }

    /**
     * Finds sentences; unknown ones are left out.
     *
     * @param citations such as {@code S15} or {@code libya-2020:S15}
     */
    List<Cited> cited(List<String> citations) {
        List<Cited> found = new ArrayList<>();
        for (String citation : citations) {
            int colon = citation.indexOf(':');
            String source = colon < 0 ? scenario : citation.substring(0, colon);
            String id = citation.substring(colon + 1);
            sentences.computeIfAbsent(source, Sources::read).stream()
                    .filter(s -> s.id().equals(id))
                    .forEach(s -> found.add(new Cited(source, s)));
        }
        return found;
    }

    private static List<SourceSentence> read(String source) {
        Path file = Scenarios.folder().resolve(source).resolve("source.csv");
        if (!Scenarios.names().contains(source) || !Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            CsvTable table = CsvTable.read(TextFile.read(file, source + "/source.csv"));
            return new SourceReader(new ArrayList<>()).read(table);
        } catch (BadInput e) {
            // The sentences are then cited by their numbers alone.
            return List.of();
        }
    }
}
