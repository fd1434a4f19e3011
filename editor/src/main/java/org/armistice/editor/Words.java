package org.armistice.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;

/** Words of the vocabulary and what is said of them. */
final class Words {
    private Words() {}

    /** The noun that a text is, and nothing more. */
    static Optional<Lexicon.Noun> noun(String text) {
        List<Token> tokens = new Lexer(new Complaints("", List.of(text))).readProse(1, text);
        Cursor cursor = new Cursor(tokens, new Token(Token.Kind.END, "", 1, text.length() + 1));
        return Lexicon.noun(cursor, 0).filter(n -> n.length() == tokens.size());
    }

    /** What a field can be: its unit and range, its words, its kind of fact. */
    static String value(Field field) {
        if (field instanceof NumberField number) {
            Unit unit = number.unit();
            Range range = number.range();
            String symbol = unit == Unit.NUMBER ? "number" : unit.symbol();
            return range.equals(Range.NOT_NEGATIVE)
                    ? symbol
                    : symbol + ", " + unit.format(range.least()) + " to " + unit.format(range.most());
        }
        if (field instanceof ChoiceField<?> choice) {
            return String.join(", ", choice.words());
        }
        if (field instanceof RefField<?> ref) {
            return "a " + Vocabulary.typeOf(ref.target()).noun();
        }
        return field instanceof FlagField ? "yes or no" : field instanceof DateField ? "date" : "";
    }

    /** A phrase as its author would write its head: {@code a force F is at a place P}. */
    static String head(Phrase phrase) {
        return words(phrase, 0, piece -> false);
    }

    /** The pieces of a phrase from one on, up to the first that is not wanted. */
    static String words(Phrase phrase, int from, Predicate<Phrase.Piece> stop) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces().subList(from, phrase.pieces().size())) {
            if (stop.test(piece)) {
                break;
            }
            var type = piece.type();
            text.append(text.isEmpty() ? "" : " ")
                    .append(type == null ? "" : "a " + type.noun() + " ")
                    .append(piece.text());
        }
        return text.toString();
    }
}
