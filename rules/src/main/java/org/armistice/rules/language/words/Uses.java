package org.armistice.rules.language.words;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.FactType;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/** Which words of rulebooks name which parameters, phrases and facts, for those who help an author to write. */
public final class Uses {
    /** A word, or words, of a rulebook and what they name. */
    public sealed interface Use permits OfParameter, OfPhrase, OfFact {
        Book book();
    }

    public record OfParameter(Book book, Token at, Parameter parameter) implements Use {}

    /**
     * @param words those of the phrase that stand in the text, without its arguments
     * @param from the piece of the phrase that is the first word, or an argument before it
     */
    public record OfPhrase(Book book, List<Token> words, Phrase phrase, int from) implements Use {
        public OfPhrase {
            words = List.copyOf(words);
        }
    }

    /** A variable, or the id of a fact. */
    public record OfFact(Book book, Token at, @Nullable FactType<?> type) implements Use {}

    private final List<Use> uses = new ArrayList<>();

    public void add(Use use) {
        uses.add(use);
    }

    /** Where to come back to if a reading does not fit. */
    public int mark() {
        return uses.size();
    }

    /** Forgets what was added since a mark. */
    public void reset(int mark) {
        if (mark < uses.size()) {
            uses.subList(mark, uses.size()).clear();
        }
    }

    /** All of them; one may be there twice. */
    public List<Use> all() {
        return List.copyOf(uses);
    }
}
