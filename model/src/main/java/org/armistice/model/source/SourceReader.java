package org.armistice.model.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** Reads source.csv. */
public final class SourceReader {
    private static final List<String> COLUMNS =
            List.of("id", "kind", "speaker", "side", "summary", "counter-claim", "note");
    private static final Pattern ID = Pattern.compile("S[0-9]{2,4}");

    private final List<Problem> problems;

    /** @param problems takes what is wrong */
    public SourceReader(List<Problem> problems) {
        this.problems = problems;
    }

    public List<SourceSentence> read(CsvTable table) {
        table.checkColumns(COLUMNS, List.of("id", "kind", "summary"), problems);
        List<SourceSentence> sentences = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvRow row : table.rows()) {
            String id = row.text("id");
            if (!ID.matcher(id).matches()) {
                fail(row.position(), "'" + id + "' is no id of a sentence. Write S01, S02, ...");
            } else if (!ids.add(id)) {
                fail(row.position(), "sentence '" + id + "' is given twice.");
            }
            if (row.text("summary").isEmpty()) {
                fail(row.position(), "sentence '" + id + "' has no summary.");
            }
            row.choice("kind", "kind of sentence '" + id + "'", SentenceKind.values(), problems)
                    .ifPresent(kind -> sentences.add(new SourceSentence(
                            id,
                            kind,
                            row.text("speaker"),
                            row.text("side"),
                            row.text("summary"),
                            row.text("counter-claim"),
                            row.position())));
        }
        return sentences;
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
