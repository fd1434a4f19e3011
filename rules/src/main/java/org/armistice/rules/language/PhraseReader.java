package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.EffectReader;
import org.armistice.rules.language.clause.Operand;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.OrLine;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Lexicon;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Variable;

/** Reads {@code define} and {@code verb} blocks: the head of a phrase and the statements that say what it means. */
final class PhraseReader {
    private final Book book;
    private final Dictionary dictionary;

    PhraseReader(Book book, Dictionary dictionary) {
        this.book = book;
        this.dictionary = dictionary;
    }

    /** Adds the phrase of a block to the dictionary. */
    Phrase read(Block block) {
        List<Statement> statements = new Statements(new Lexer(book.complaints()), Keywords.PHRASE).read(block);
        Token here = new Token(Token.Kind.WORD, block.kind(), block.line(), 4);
        if (statements.size() < 2 || !statements.get(0).keyword().isEmpty()) {
            throw new Mismatch(
                    here,
                    0,
                    "a definition is a phrase, such as 'a force F is cut off', and then 'when' or 'means' with what it stands for.");
        }
        boolean predicate = statements.get(1).keyword().equals("when");
        if (!predicate && !statements.get(1).keyword().equals("means")) {
            throw new Mismatch(statements.get(1).at(), 0, "after the phrase follows 'when' or 'means'.");
        }
        Phrase.Kind kind =
                predicate ? Phrase.Kind.PREDICATE : block.kind().equals("verb") ? Phrase.Kind.VERB : Phrase.Kind.VALUE;
        List<Phrase.Piece> pieces = pieces(statements.get(0));
        if (kind != Phrase.Kind.VALUE
                && (!pieces.get(0).isArgument()
                        || pieces.size() < 2
                        || pieces.get(1).isArgument())) {
            throw new Mismatch(
                    statements.get(0).tokens().get(0),
                    0,
                    "this phrase begins with its subject, as in 'a force F ...', and a word.");
        }
        if (kind == Phrase.Kind.VALUE && !pieces.get(0).text().equals("the")) {
            throw new Mismatch(
                    statements.get(0).tokens().get(0),
                    0,
                    "a defined value begins with 'the', as in 'the reach of a force F'.");
        }
        Phrase phrase = new Phrase(kind, pieces, merged(statements), book, block.line());
        Phrase known = dictionary.add(phrase);
        if (known != null) {
            throw new Mismatch(
                    Code.DUPLICATE_NAME,
                    statements.get(0).tokens().get(0),
                    0,
                    "'" + phrase.head() + "' is defined already in "
                            + known.book().document().file() + ", line " + known.line() + ".");
        }
        return phrase;
    }

    /** The statements of the meaning; {@code or} goes on with the one before. */
    private static List<Statement> merged(List<Statement> statements) {
        List<Statement> body = new ArrayList<>();
        for (Statement statement : statements.subList(1, statements.size())) {
            if (statement.keyword().equals("grounds") || statement.keyword().equals("raised by")) {
                continue;
            }
            if (statement.keyword().equals("or") && !body.isEmpty()) {
                OrLine.join(body, statement);
            } else {
                body.add(statement);
            }
        }
        return body;
    }

    private static List<Phrase.Piece> pieces(Statement head) {
        Cursor cursor = new Cursor(head.tokens(), head.end());
        List<Phrase.Piece> pieces = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (isArgument(cursor)) {
                cursor.next();
                pieces.add(argument(cursor));
            } else if (cursor.peek().kind() == Token.Kind.WORD || cursor.peek().kind() == Token.Kind.NUMBER) {
                pieces.add(new Phrase.Piece(cursor.next().text(), null));
            } else {
                throw cursor.mismatch("the head of a definition consists of words and of facts such as 'a place P'"
                        + cursor.insteadOf() + ".");
            }
        }
        return pieces;
    }

    /** An article is a word like any other, unless a kind of fact with a name follows. */
    private static boolean isArgument(Cursor cursor) {
        if (!cursor.sees("a") && !cursor.sees("an")) {
            return false;
        }
        return Lexicon.noun(cursor, 1)
                .map(n -> cursor.peek(1 + n.length()).kind() == Token.Kind.VARIABLE)
                .orElse(cursor.peek(2).kind() == Token.Kind.VARIABLE);
    }

    private static Phrase.Piece argument(Cursor cursor) {
        Optional<Lexicon.Noun> noun = Lexicon.noun(cursor, 0).filter(n -> n.field() == null);
        if (noun.isEmpty()) {
            throw cursor.mismatch(
                    Code.UNKNOWN_TYPE,
                    "'" + cursor.peek().text() + "' is no kind of fact."
                            + Suggestion.maybe(cursor.peek().text(), Lexicon.allNouns()));
        }
        cursor.reset(cursor.mark() + noun.get().length());
        if (cursor.peek().kind() != Token.Kind.VARIABLE) {
            throw cursor.mismatch("a name with a capital letter is expected here, as in 'a "
                    + noun.get().type().noun() + " X'.");
        }
        return new Phrase.Piece(cursor.next().text(), noun.get().type());
    }

    /** Reads the meaning once with arguments of its own, so that what is wrong is reported where it is defined. */
    static void check(Phrase phrase, Dictionary dictionary) {
        Reading reading = new Reading(dictionary, phrase.book(), new Scope(new Scope.Slots(), null));
        Readers readers = new Readers(reading);
        List<Operand> arguments = new ArrayList<>();
        for (Phrase.Piece piece : phrase.pieces()) {
            FactType<?> type = piece.type();
            if (type != null) {
                Variable variable = reading.scope.introduce(piece.text(), type);
                arguments.add(Operand.fact(variable.slot(), type, Body.EMPTY));
            }
        }
        try {
            reading.checking(phrase, () -> meaning(phrase, reading, readers));
            reading.mentions.lonely().forEach(phrase.book().complaints()::add);
        } catch (Mismatch mismatch) {
            phrase.book().complaints().add(reading.cursor.best(mismatch));
        } catch (BrokenPhrase broken) {
            if (broken.reason() == BrokenPhrase.Reason.CIRCULAR) {
                complain(
                        Code.CIRCULAR_DEFINITION,
                        phrase,
                        "the phrase '" + phrase.head() + "' is defined in terms of itself.");
            } else if (broken.reason() == BrokenPhrase.Reason.TOO_LARGE) {
                complain(Code.TOO_LARGE, phrase, "the phrase '" + phrase.head() + "' stands for too much.");
            }
        } catch (StackOverflowError tooDeep) {
            complain(Code.TOO_LARGE, phrase, "this block is nested too deeply.");
        }
    }

    private static void complain(Code code, Phrase phrase, String message) {
        phrase.book().complaints().add(code, phrase.line(), 1, 3, message);
    }

    private static Object meaning(Phrase phrase, Reading reading, Readers readers) {
        switch (phrase.kind()) {
            case PREDICATE:
                return readers.clauses().condition(phrase.body());
            case VALUE:
                reading.open(phrase.body().get(0));
                Operand value = readers.values().expression();
                if (!reading.cursor.atEnd() || !Type.isNumber(value.type())) {
                    throw reading.cursor.mismatch(
                            Code.TYPE_MISMATCH, "one number is expected here" + reading.cursor.insteadOf() + ".");
                }
                return value;
            default:
                EffectReader effects = new EffectReader(reading, readers);
                phrase.body().forEach(effects::statement);
                return phrase;
        }
    }
}
