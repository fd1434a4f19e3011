package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Choice;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.words.Book;
import org.jspecify.annotations.Nullable;

/** What a rulebook says of itself before anything else. */
final class FrontMatter {
    private static final Set<String> FRONT =
            Set.of("rulebook", "title", "phase", "source", "uses", "processes", "precedence");

    private FrontMatter() {}

    /** The rulebook of a document; what is wrong with its front matter goes to the document's complaints. */
    static Book book(Document document) {
        Complaints complaints = document.complaints();
        String name = document.front("rulebook").map(Document.Entry::value).orElse("");
        for (Document.Entry entry : document.front()) {
            if (!FRONT.contains(entry.key())) {
                complaints.add(
                        Code.BAD_FRONT_MATTER,
                        entry.line(),
                        1,
                        entry.key().length(),
                        "'" + entry.key() + "' is no entry of the front matter."
                                + Suggestion.maybe(entry.key(), FRONT));
            }
        }
        if (!name.matches(Book.NAME)) {
            complaints.add(
                    Code.BAD_FRONT_MATTER,
                    1,
                    1,
                    3,
                    name.length() > Book.LONGEST_NAME
                            ? "the name of a rulebook has at most " + Book.LONGEST_NAME + " characters; this one has "
                                    + name.length() + "."
                            : "the front matter names the rulebook in lower-case letters, as in 'rulebook: supply'.");
            name = document.file();
        }
        for (Block block : document.blocks()) {
            String meant = Document.KINDS.contains(block.kind())
                    ? ""
                    : Suggestion.find(block.kind(), Document.KINDS).orElse("");
            if (!meant.isEmpty()) {
                complaints.add(
                        Code.UNKNOWN_BLOCK,
                        block.line(),
                        4,
                        block.kind().length(),
                        "'" + block.kind() + "' is no kind of block. Maybe '" + meant + "'?");
            }
        }
        List<String> uses = new ArrayList<>(document.list("uses"));
        uses.add("words");
        return new Book(name, phase(document), precedence(document), document, uses);
    }

    private static @Nullable Phase phase(Document document) {
        Optional<Document.Entry> entry = document.front("phase");
        if (entry.isEmpty()) {
            return null;
        }
        List<String> words = Arrays.stream(Phase.values()).map(Choice::word).toList();
        int index = words.indexOf(entry.get().value());
        if (index < 0) {
            document.complaints()
                    .add(
                            Code.UNKNOWN_PHASE,
                            entry.get().line(),
                            entry.get().column(),
                            entry.get().value().length(),
                            "'" + entry.get().value() + "' is no phase; the phases are " + String.join(", ", words)
                                    + "." + Suggestion.maybe(entry.get().value(), words));
            return Suggestion.find(entry.get().value(), words)
                    .map(meant -> Phase.values()[words.indexOf(meant)])
                    .orElse(null);
        }
        return Phase.values()[index];
    }

    private static int precedence(Document document) {
        Optional<Document.Entry> entry = document.front("precedence");
        if (entry.isEmpty()) {
            return 100;
        }
        if (!entry.get().value().matches("\\d{1,4}")) {
            document.complaints()
                    .add(
                            Code.BAD_FRONT_MATTER,
                            entry.get().line(),
                            entry.get().column(),
                            entry.get().value().length(),
                            "a precedence is a whole number from 0 to 9999; rules of the lower one win a conflict.");
            return 100;
        }
        return Integer.parseInt(entry.get().value());
    }
}
