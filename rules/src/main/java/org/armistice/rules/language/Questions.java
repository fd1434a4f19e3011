package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.EffectReader;
import org.armistice.rules.language.clause.Operand;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.language.words.Verb;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.Selection;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions about a state in the words of a set of rulebooks, and of the scenario that they were checked for. Several may be
 * read at once.
 */
public final class Questions {
    private static final Pattern CONTROL = Pattern.compile("(?:the )?control of ([^ ]+)");

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

    /** The verbs of the rulebooks, in the order of their words. */
    public List<Verb> verbs() {
        return dictionary.phrases(Phrase.Kind.VERB).stream()
                .map(Verb::of)
                .sorted(Comparator.comparing(Verb::text))
                .toList();
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

    /**
     * Which facts are meant: {@code a force F of gna with posture attacking}. Those to which the first letter can be bound.
     *
     * @param at where the text stands in the file
     * @throws BadInput if it cannot be read, or names nothing by a letter
     */
    public Selection which(String text, Position at, TextFile file) {
        Book book = book(file);
        Reading reading = new Reading(dictionary.apart(), book, new Scope(new Scope.Slots(), null));
        Operands operands = complaining(
                book, at, () -> complaining(reading, () -> new Operands(condition(reading, text, at), null)));
        Variable variable = reading.scope.named().stream()
                .filter(named -> named.type() != null)
                .findFirst()
                .orElseThrow(() -> new BadInput(new Problem(
                        at,
                        "'" + text
                                + "' gives nothing a letter. Write which facts are meant, as in 'a force F of gna'.")));
        Weaver weaver = new Weaver(reading.scope.slots());
        return new Selection(
                text, woven(operands, weaver), reading.scope.slots().count(), variable);
    }

    /**
     * The rules that the steps of a what-if are, one for each step in its order.
     *
     * @throws BadInput with all that is wrong with its effects
     */
    List<ReadRule> steps(WhatIf whatIf) {
        WhatIfRules steps = new WhatIfRules(whatIf, books);
        List<ReadRule> rules = new ArrayList<>();
        steps.read(dictionary.apart(), rules::add);
        if (!steps.book().complaints().problems().isEmpty()) {
            throw new BadInput(steps.book().complaints().problems());
        }
        return rules;
    }

    /**
     * What could happen: {@code gna captures sirte}, {@code control of sirte becomes gna}, {@code f1's posture becomes
     * attacking}; also as a state, {@code sirte is held by gna}.
     *
     * @param at where the text stands in the file
     * @throws BadInput if it cannot be read
     */
    public Wish wish(String text, Position at, TextFile file) {
        String holder = holder(text, at);
        BadInput furthest = null;
        int least = Integer.MAX_VALUE;
        for (String reading : List.of(text, "the " + text, holder)) {
            try {
                return wished(text, reading, at, file);
            } catch (BadInput e) {
                int unread = reading.length() - e.problems().get(0).position().column();
                if (unread < least) {
                    least = unread;
                    furthest = moved(e, text, unread, at);
                }
            }
        }
        try {
            return becoming(whether(text, at, file));
        } catch (BadInput | IllegalArgumentException e) {
            throw furthest == null ? new IllegalStateException(e) : furthest;
        }
    }

    /** People speak of the control of a place, of which the vocabulary has the holder. */
    private String holder(String text, Position at) {
        Matcher control = CONTROL.matcher(text);
        if (!control.lookingAt()) {
            return text;
        }
        String id = control.group(1);
        if (dictionary.typeOfName(id) != Place.TYPE) {
            List<String> places = dictionary.names().stream()
                    .filter(name -> dictionary.typeOfName(name) == Place.TYPE)
                    .toList();
            throw new BadInput(new Problem(
                    new Position(at.file(), at.line(), control.start(1) + 1),
                    "there is no place '" + id + "'." + Suggestion.maybe(id, places),
                    Problem.marked(at.line(), text, control.start(1) + 1, id.length())));
        }
        return control.replaceFirst("the holder of $1");
    }

    /** What is wrong with another reading of a text, pointing to the same word of the text itself. */
    private static BadInput moved(BadInput wrong, String text, int unread, Position at) {
        int column = Math.max(1, text.length() - unread);
        int length = (int) text.substring(Math.min(text.length(), column - 1))
                .chars()
                .takeWhile(c -> c != ' ')
                .count();
        return new BadInput(new Problem(
                new Position(at.file(), at.line(), column),
                wrong.problems().get(0).message(),
                Problem.marked(at.line(), text, column, Math.max(1, length))));
    }

    private Wish wished(String text, String read, Position at, TextFile file) {
        Book book = book(file);
        Reading reading = new Reading(dictionary.apart(), book, new Scope(new Scope.Slots(), null));
        List<Effect> effects = new ArrayList<>();
        Operands operands = complaining(
                book,
                at,
                () -> complaining(reading, () -> {
                    EffectReader reader = new EffectReader(reading, new Readers(reading));
                    EffectReader.Effects all = reader.statement(statement(reading, read, at));
                    effects.addAll(all.list());
                    return new Operands(all.body(), null);
                }));
        return new Wish(
                text,
                effects,
                operands.body().alternatives().get(0).conditions(),
                reading.scope.slots().count());
    }

    /** That something comes to be as a question has it; throws IllegalArgumentException if that says no values. */
    private static Wish becoming(Question question) {
        if (question.alternatives().size() != 1) {
            throw new IllegalArgumentException("'or' is no single state");
        }
        List<Effect> effects = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Condition condition : question.alternatives().get(0)) {
            if (!(condition instanceof Condition.Match match) || match.id() == null) {
                throw new IllegalArgumentException("only facts that are named come to be so");
            }
            conditions.add(new Condition.Match(match.variable(), match.id(), List.of()));
            for (Test test : match.tests()) {
                if (!(test instanceof Test.Comparison comparison)
                        || comparison.comparator() != Test.Comparator.EQUAL
                        || !(comparison.left() instanceof Expression.FieldValue field)) {
                    throw new IllegalArgumentException("only fields become values");
                }
                effects.add(new Effect.Become(field.slot(), field.field(), comparison.right()));
            }
        }
        if (effects.isEmpty()) {
            throw new IllegalArgumentException("nothing becomes anything");
        }
        return new Wish(question.text(), effects, conditions, question.slots());
    }

    private Book book(TextFile file) {
        return new Book("questions", null, 0, Document.foreign(file.name(), file.text()), books);
    }

    private record Operands(Body body, @Nullable Expression value) {}

    private interface Part {
        Operands read(Reading reading);
    }

    private Question read(String text, Position at, TextFile file, Part part) {
        Book book = book(file);
        Reading reading = new Reading(dictionary.apart(), book, new Scope(new Scope.Slots(), null));
        Operands operands = complaining(
                book,
                at,
                () -> complaining(reading, () -> {
                    Operands read = part.read(reading);
                    reading.mentions.lonely().forEach(book.complaints()::add);
                    return read;
                }));
        Weaver weaver = new Weaver(reading.scope.slots());
        return new Question(text, woven(operands, weaver), reading.scope.slots().count(), operands.value());
    }

    private static List<List<Condition>> woven(Operands operands, Weaver weaver) {
        return operands.body().alternatives().stream()
                .map(a -> weaver.weave(a.conditions()))
                .toList();
    }

    /** Of readings that do not fit, the one that got furthest is told. */
    private static Operands complaining(Reading reading, Supplier<Operands> part) {
        try {
            return part.get();
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
        }
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
