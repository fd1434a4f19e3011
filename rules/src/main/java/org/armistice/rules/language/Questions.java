package org.armistice.rules.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.BrokenPhrase;
import org.armistice.rules.language.clause.Operand;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Question;
import org.jspecify.annotations.Nullable;

/** Reads questions about a state in the words of a set of rulebooks, and of the scenario that they were checked for. */
public final class Questions {
    private final Dictionary dictionary;
    private final List<String> books;

    Questions(Dictionary dictionary, Collection<String> books) {
        this.dictionary = dictionary;
        this.books = List.copyOf(books);
    }

    /** Ids of the parameters that a rule, table, phrase or verb names. */
    public Set<String> usedParameters() {
        return dictionary.usedParameters();
    }

    /**
     * Whether something is so: {@code sirte is held by gna}.
     *
     * @param at where the text stands in the file
     * @throws BadInput if it cannot be read
     */
    public Question whether(String text, Position at, TextFile file) {
        return read(text, at, file, reading -> new Operands(condition(reading, text, at), null));
    }

    /**
     * How much something is: {@code lna's strength}, {@code the total strength of forces of lna}.
     *
     * @param at where the text stands in the file
     * @throws BadInput if it cannot be read, or is no number
     */
    public Question howMuch(String text, Position at, TextFile file) {
        return read(text, at, file, reading -> {
            reading.open(statement(reading, text, at));
            Readers readers = new Readers(reading);
            Operand operand = readers.known(() -> readers.values().expression());
            if (!Type.isNumber(operand.type())) {
                throw reading.cursor.mismatch(
                        Code.TYPE_MISMATCH,
                        0,
                        "a number is asked for here, not " + operand.type().inWords() + ".");
            }
            if (!reading.cursor.atEnd()) {
                throw reading.cursor.mismatch(
                        Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
            }
            return new Operands(operand.body(), operand.expression());
        });
    }

    private record Operands(Body body, @Nullable Expression value) {}

    private interface Part {
        Operands read(Reading reading);
    }

    private Question read(String text, Position at, TextFile file, Part part) {
        Book book = new Book("questions", null, 0, Document.foreign(file.name(), file.text()), books);
        Reading reading = new Reading(dictionary, book, new Scope(new Scope.Slots(), null));
        Operands operands = complaining(book, at, () -> {
            try {
                Operands read = part.read(reading);
                reading.mentions.lonely().forEach(book.complaints()::add);
                return read;
            } catch (Mismatch mismatch) {
                throw reading.cursor.best(mismatch);
            }
        });
        Weaver weaver = new Weaver(reading.scope.slots());
        return new Question(
                text,
                operands.body().alternatives().stream()
                        .map(a -> weaver.weave(a.conditions()))
                        .toList(),
                reading.scope.slots().count(),
                operands.value());
    }

    private static Operands complaining(Book book, Position at, Supplier<Operands> reading) {
        Operands operands = null;
        try {
            operands = reading.get();
        } catch (Mismatch mismatch) {
            book.complaints().add(mismatch);
        } catch (BrokenPhrase reportedAtTheDefinition) {
            book.complaints()
                    .add(Code.BROKEN_PHRASE, at.line(), at.column(), 1, "a phrase that is used here is broken.");
        } catch (StackOverflowError tooDeep) {
            book.complaints().add(Code.TOO_LARGE, at.line(), at.column(), 1, "this is nested too deeply.");
        }
        if (operands == null || !book.complaints().problems().isEmpty()) {
            throw new BadInput(book.complaints().problems());
        }
        return operands;
    }

    private static Body condition(Reading reading, String text, Position at) {
        Body body = new Readers(reading).clauses().condition(List.of(statement(reading, text, at)));
        if (body.hasClocks()) {
            throw reading.cursor.mismatch(
                    Code.MISPLACED_DURATION, 0, "a question has no duration; it is asked on every evening.");
        }
        return body;
    }

    private static Statement statement(Reading reading, String text, Position at) {
        int indent = Math.max(0, at.column() - 1);
        List<Token> tokens =
                new Lexer(reading.book.complaints()).read(at.line(), " ".repeat(indent) + text.replace('\n', ' '));
        return new Statement("when", new Token(Token.Kind.WORD, "when", at.line(), Math.max(1, at.column())), tokens);
    }
}
