package org.armistice.rules.language;

import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Token;

/** Checks citations of the scenario's source; those of another source are marked with its name, and checked if it is found. */
final class CitationCheck {
    private final Optional<Citable> citable;
    private final Function<String, Optional<Citable>> others;

    /**
     * @param citable the source of the scenario; each rulebook is its own authority if absent
     * @param others finds the source that a rulebook names
     */
    CitationCheck(Optional<Citable> citable, Function<String, Optional<Citable>> others) {
        this.citable = citable;
        this.others = others;
    }

    /** The rule with its citations as they are shown; what is wrong with one goes to the complaints of its rulebook. */
    ReadRule qualified(ReadRule read) {
        String source = read.book()
                .document()
                .front("source")
                .map(Document.Entry::value)
                .orElse("");
        boolean own = citable.isPresent()
                && (source.isEmpty() || source.equals(citable.get().source()));
        Optional<Citable> cited = own || source.isEmpty() ? citable : others.apply(source);
        for (Token sentence : read.raisedBy()) {
            if (cited.isPresent() && !cited.get().sentences().contains(sentence.text())) {
                complain(read, sentence, cited.get());
            }
        }
        return own || citable.isEmpty()
                ? read
                : read.with(read.rule().raisedBy().stream()
                        .map(s -> source + ":" + s)
                        .toList());
    }

    private static void complain(ReadRule read, Token sentence, Citable citable) {
        read.book()
                .complaints()
                .add(
                        Code.UNKNOWN_CITATION,
                        sentence.line(),
                        sentence.column(),
                        sentence.text().length(),
                        "the source '" + citable.source() + "' has no sentence '" + sentence.text() + "'."
                                + Suggestion.maybe(sentence.text(), citable.sentences()));
    }
}
