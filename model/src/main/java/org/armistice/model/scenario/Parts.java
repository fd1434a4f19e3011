package org.armistice.model.scenario;

import java.nio.file.Path;
import java.util.List;
import org.armistice.model.history.HistoricEvent;
import org.armistice.model.source.SourceSentence;

/**
 * What a sound scenario consists of, wherever its folder is.
 *
 * @param given facts as they are given
 * @param facts as they are once what goes without saying is added
 * @param hash of its files
 */
record Parts(
        Header header,
        List<SourceSentence> source,
        List<ScenarioAssumption> assumptions,
        List<HistoricEvent> history,
        List<Declaration> given,
        List<Declaration> facts,
        String hash) {
    Parts {
        source = List.copyOf(source);
        assumptions = List.copyOf(assumptions);
        history = List.copyOf(history);
        given = List.copyOf(given);
        facts = List.copyOf(facts);
    }

    Scenario in(Path folder) {
        return new Scenario(header, folder, source, assumptions, history, given, facts, hash);
    }
}
