package org.armistice.rules.language;

import java.util.Optional;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Token;

/** Checks citations of the scenario's source; those of another source are marked with its name. */
final class CitationCheck {
    private final Optional<Citable> citable;

    /** @param citable the source that rules may cite; anything if absent */
    CitationCheck(Optional<Citable> citable) {
        this.citable = citable;
    }

    /** The rule with its citations as they are shown; what is wrong with one goes to the complaints of its rulebook. */
    ReadRule qualified(ReadRule read) {
        String source = read.book()
                .document()
                .front("source")
                .map(Document.Entry::value)
                .orElse("");
        if (citable.isEmpty()) {
            return read;
        }
        if (!source.isEmpty() && !source.equals(citable.get().source())) {
            return read.with(
                    read.rule().raisedBy().stream().map(s -> source + ":" + s).toList());
        }
        for (Token sentence : read.raisedBy()) {
            if (!citable.get().sentences().contains(sentence.text())) {
                complain(read, sentence, citable.get());
            }
        }
        return read;
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
