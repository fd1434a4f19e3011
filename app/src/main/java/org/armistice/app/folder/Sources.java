package org.armistice.app.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.app.scenario.Scenarios;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceReader;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.text.TextFile;

/** The sentences that rules cite: the core rulebooks cite one source, all others that of the scenario. */
final class Sources {
    private static final String CORE = "libya-2020";

    private final Scenario scenario;
    private final Map<String, SourceSentence> own = new LinkedHashMap<>();
    private final Map<String, SourceSentence> core;

    Sources(Scenario scenario) {
        this.scenario = scenario;
        scenario.source().forEach(s -> own.put(s.id(), s));
        core = scenario.id().equals(CORE) ? own : readCore();
    }

    private static Map<String, SourceSentence> readCore() {
        Map<String, SourceSentence> sentences = new LinkedHashMap<>();
        Path file = Scenarios.folder().resolve(CORE).resolve("source.csv");
        if (Files.isRegularFile(file)) {
            try {
                TextFile text = TextFile.read(file, CORE + "/source.csv");
                new SourceReader(new ArrayList<>()).read(CsvTable.read(text)).forEach(s -> sentences.put(s.id(), s));
            } catch (BadInput e) {
                // the sentences are then cited by their numbers alone
            }
        }
        return sentences;
    }

    /** The sentences with these ids, as a rulebook cites them; unknown ones are left out. */
    List<SourceSentence> cited(boolean byCore, List<String> ids) {
        Map<String, SourceSentence> from = byCore ? core : own;
        return ids.stream().filter(from::containsKey).map(from::get).toList();
    }

    /** The source that a rulebook cites, by the id of its scenario. */
    String id(boolean byCore) {
        return byCore ? CORE : scenario.id();
    }
}
