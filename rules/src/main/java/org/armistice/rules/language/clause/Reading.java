package org.armistice.rules.language.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Span;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.language.words.Uses;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** The state of reading one rule: where we are, what is in scope, and what the sentence is about. */
public final class Reading {
    private static final int MOST_MULTIPLIED = 300;

    public final Dictionary dictionary;
    public final Book book;
    public Cursor cursor;
    public Scope scope;

    /** What {@code its} refers to. */
    @Nullable
    public Operand subject;

    /** Whether the next thing that is named becomes the subject. */
    public boolean wantsSubject;

    /** Tokens that name a fact. */
    public final Mentions mentions = new Mentions();

    /** Which words the parts of the rule come from. */
    public final Marks marks = new Marks();

    private final Map<Integer, Parameter> parameters = new HashMap<>();

    /** How many tokens, from {@code rises} on, say how much a field of a fact rises or falls. */
    record SaidRise(int tokens, int slot, NumberField field) {}

    /** Where such words begin. */
    final Map<Token, SaidRise> risesOfTokens = new IdentityHashMap<>();

    private final Deque<Phrase> expanding = new ArrayDeque<>();

    /** How many phrases are being expanded while the text is the author's own: one in the check of a definition. */
    private int own;

    private int multiplied;

    public Reading(Dictionary dictionary, Book book, Scope scope) {
        this.dictionary = dictionary;
        this.book = book;
        this.scope = scope;
        this.cursor = new Cursor(List.of(), new Token(Token.Kind.END, "", 0, 0));
    }

    /** Begins with a statement. */
    public void open(Statement statement) {
        cursor = new Cursor(statement.tokens(), statement.end());
        subject = null;
        wantsSubject = false;
    }

    /** Tries a reading; null, with cursor and scope as before, if it does not fit. */
    public <T> @Nullable T attempt(Supplier<T> reading) {
        Before before = before();
        T result = cursor.attempt(reading);
        if (result == null) {
            comeBack(before);
        }
        return result;
    }

    /** The mark behind what a reading would read, or -1 if it does not fit; all stays as it is. */
    int behind(Supplier<?> reading) {
        Before before = before();
        int from = cursor.mark();
        Object result = cursor.attempt(reading);
        int behind = result == null ? -1 : cursor.mark();
        cursor.reset(from);
        comeBack(before);
        return behind;
    }

    /** All but the cursor that a reading which does not fit may have changed. */
    private record Before(
            Scope scope, Scope.Mark mark, @Nullable Operand subject, int uses) {}

    private Before before() {
        return new Before(scope, scope.mark(), subject, dictionary.uses().mark());
    }

    private void comeBack(Before before) {
        scope = before.scope();
        scope.reset(before.mark());
        subject = before.subject();
        dictionary.uses().reset(before.uses());
    }

    /** Reads with a scope of its own; what is introduced there is not seen outside. */
    public <T> T inside(Supplier<T> reading) {
        Scope before = scope;
        scope = scope.inner();
        try {
            return reading.get();
        } finally {
            scope = before;
        }
    }

    /** A parameter as an operand. */
    public Operand parameter(Parameter parameter) {
        Body body = Body.EMPTY;
        Variable variable = scope.recall(parameter.id());
        if (variable == null) {
            variable = scope.introduce("", Assumption.TYPE);
            scope.remember(parameter.id(), variable);
            parameters.put(variable.slot(), parameter);
            body = Body.of(new Condition.Match(variable, parameter.id(), List.of()));
        }
        Expression value = new Expression.FieldValue(variable.slot(), Assumption.VALUE);
        Marks.Mark name = words(Marks.Kind.PARAMETER, cursor.since(cursor.mark() - 1), parameter.unit());
        marks.add(value, name.of(parameter));
        return Operand.value(value, new Type.Number(parameter.unit().dimension()), body);
    }

    /** The parameter whose value stands in a slot, or null. */
    @Nullable
    public Parameter parameterAt(int slot) {
        return parameters.get(slot);
    }

    /** A fact of the scenario, named by its id. */
    public Operand named(String id, FactType<?> type) {
        Variable known = scope.recall("=" + id);
        if (known != null) {
            return Operand.fact(known.slot(), type, Body.EMPTY);
        }
        Variable variable = scope.introduce("", type);
        scope.remember("=" + id, variable);
        return Operand.fact(variable.slot(), type, Body.of(new Condition.Match(variable, id, List.of())));
    }

    /** The one fact of a type for which an expression of its own slot equals another. */
    public Operand joined(
            String what, FactType<?> type, java.util.function.IntFunction<List<Test>> tests, Body before) {
        Variable known = scope.recall(what);
        if (known != null) {
            return Operand.fact(known.slot(), type, before);
        }
        Variable variable = scope.introduce("", type);
        scope.remember(what, variable);
        return Operand.fact(
                variable.slot(), type, before.and(new Condition.Match(variable, null, tests.apply(variable.slot()))));
    }

    /** Counts what makes a little text stand for much; throws if it gets out of hand. */
    void multiply() {
        multiplied++;
        if (multiplied > MOST_MULTIPLIED) {
            throw new BrokenPhrase(BrokenPhrase.Reason.TOO_LARGE);
        }
    }

    /** Reads the body of a phrase in place, its arguments bound to operands. */
    public <T> T expand(Phrase phrase, List<Operand> arguments, Supplier<T> reading) {
        if (expanding.contains(phrase)) {
            throw new BrokenPhrase(BrokenPhrase.Reason.CIRCULAR);
        }
        multiply();
        Scope outerScope = scope;
        Cursor outerCursor = cursor;
        Operand outerSubject = subject;
        Scope own = scope.apart();
        int argument = 0;
        for (Phrase.Piece piece : phrase.pieces()) {
            if (piece.isArgument()) {
                Operand operand = arguments.get(argument++);
                own.bind(piece.text(), new Variable(operand.slot(), "", piece.type()));
            }
        }
        expanding.push(phrase);
        scope = own;
        try {
            return reading.get();
        } catch (Mismatch reportedAtTheDefinition) {
            throw new BrokenPhrase(BrokenPhrase.Reason.REPORTED);
        } finally {
            expanding.pop();
            scope = outerScope;
            cursor = outerCursor;
            subject = outerSubject;
        }
    }

    /** Reads the meaning of a phrase at its definition. */
    public void checking(Phrase phrase, Runnable meaning) {
        expanding.push(phrase);
        own = expanding.size();
        meaning.run();
    }

    /** Whether a phrase is being expanded, so that positions are not those of the rule. */
    public boolean isExpanding() {
        return !expanding.isEmpty();
    }

    public Book bookHere() {
        Phrase phrase = expanding.peek();
        return phrase == null ? book : phrase.book();
    }

    /** Notes that the tokens since a mark are what a part comes from. */
    void mark(Marks.Kind kind, int from, Object part) {
        if (cursor.mark() > from) {
            marks.add(part, words(kind, cursor.since(from), Unit.NUMBER));
        }
    }

    /** Notes that the tokens since a mark are what all conditions of a body come from. */
    Body mark(Marks.Kind kind, int from, Body body) {
        if (cursor.mark() > from) {
            Marks.Mark mark = words(kind, cursor.since(from), Unit.NUMBER);
            body.alternatives().forEach(a -> a.conditions().forEach(c -> marks.add(c, mark)));
        }
        return body;
    }

    /** Notes that parts come from whole statements. */
    public void mark(Marks.Kind kind, List<Statement> statements, List<?> parts) {
        List<Token> tokens = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Statement statement : statements) {
            tokens.add(statement.at());
            tokens.addAll(statement.tokens());
            words.add(statement.keyword() + " " + Sentences.text(statement.tokens()));
        }
        Marks.Mark mark = words(kind, tokens, String.join(" ", words), Unit.NUMBER);
        parts.forEach(part -> marks.add(part, mark));
    }

    Marks.Mark words(Marks.Kind kind, List<Token> tokens, Unit unit) {
        return words(kind, tokens, Sentences.text(tokens), unit);
    }

    private Marks.Mark words(Marks.Kind kind, List<Token> tokens, String text, Unit unit) {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        Position begin = bookHere().complaints().position(first.line(), first.column());
        int end = last.column() + last.text().length();
        return new Marks.Mark(kind, new Span(begin, last.line(), end), text, expanding.size(), unit, "");
    }

    /** Notes that a token of the rule or definition itself names a fact. */
    public void names(Token token, int slot, FactType<?> type) {
        if (expanding.size() == own) {
            mentions.note(token, slot, type);
            dictionary.uses().add(new Uses.OfFact(book, token, type));
        }
    }

    /** Notes that a token of the rule or definition itself names a parameter. */
    void names(Token token, Parameter parameter) {
        if (expanding.size() == own) {
            dictionary.uses().add(new Uses.OfParameter(book, token, parameter));
        }
    }

    /**
     * Notes that words of the rule or definition itself say a phrase.
     *
     * @param from the first piece of the phrase that is said here
     */
    void says(Phrase phrase, List<Token> words, int from) {
        if (expanding.size() == own) {
            dictionary.uses().add(new Uses.OfPhrase(book, words, phrase, from));
        }
    }

    /** Notes that nothing but its use says what a variable is. */
    public void implies(Variable variable) {
        if (expanding.size() == own) {
            mentions.imply(variable);
        }
    }
}
