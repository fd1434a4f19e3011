package org.armistice.simulator.folder;

import java.util.List;
import org.armistice.model.json.JsonNode;

/**
 * A rule of a run that is over.
 *
 * @param file name of the rulebook
 * @param line where the rule begins
 * @param grounds why to believe it, or empty
 * @param text as in the rulebook
 * @param sentences that raise it
 */
public record RecordedRule(
        String key, String name, String file, int line, String grounds, String text, List<Sentence> sentences) {
    public RecordedRule {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence that raises a rule.
     *
     * @param source whose it is
     * @param kind fact, claim, call, judgement or heading
     * @param speaker office of who says it, or empty
     * @param side whom the speaker is with, or empty
     */
    public record Sentence(
            String source, String id, String kind, String speaker, String side, String summary, String counterClaim) {}

    static RecordedRule of(JsonNode tree) {
        return new RecordedRule(
                tree.text("key"),
                tree.text("name"),
                tree.text("file"),
                tree.number("line"),
                tree.text("grounds"),
                tree.text("text"),
                tree.nodes("sentences").stream()
                        .map(s -> new Sentence(
                                s.text("source"),
                                s.text("id"),
                                s.text("kind"),
                                s.text("speaker"),
                                s.text("side"),
                                s.text("summary"),
                                s.text("counterClaim")))
                        .toList());
    }
}
