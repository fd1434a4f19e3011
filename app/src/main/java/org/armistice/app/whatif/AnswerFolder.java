package org.armistice.app.whatif;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.json.Json;
import org.armistice.simulator.folder.WholeFolder;

/** Where an answer is kept: {@code whatif.json}, {@code outcomes.csv} and {@code report.html}. */
final class AnswerFolder {
    private static final String ANSWER = "whatif.json";

    private final WholeFolder folder;

    private AnswerFolder(WholeFolder folder) {
        this.folder = folder;
    }

    /** @param replace whether an answer that is there may be replaced */
    static AnswerFolder at(Path path, boolean replace) {
        return new AnswerFolder(WholeFolder.at(path, "the answer to a what-if", ANSWER, replace));
    }

    void write(Answer answer) {
        folder.write(beside -> {
            Files.writeString(beside.resolve("outcomes.csv"), AnswerJson.csv(answer));
            Files.writeString(beside.resolve("report.html"), new AnswerPage(answer).html());
            try (Writer writer = Files.newBufferedWriter(beside.resolve(ANSWER))) {
                Json.write(AnswerJson.tree(answer), writer);
            }
        });
    }

    void tell(Terminal terminal) {
        terminal.line(Phrase.of("The answer is kept in " + folder.path() + "."));
    }
}
