package org.armistice.rules.language.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.model.event.Phase;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.EffectReader;
import org.armistice.rules.language.clause.Marks;
import org.armistice.rules.language.clause.Operand;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.clause.Sentences;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.LostLine;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Type;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Sentence;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads one rule block. */
public final class RuleReader {
    private final Block block;
    private final Book book;
    private final Reading reading;
    private final Readers readers;
    private final Sentences sentences;
    private final Lines lines;
    private final String key;
    private final @Nullable Row row;

    private RuleParts parts = new RuleParts();
    private @Nullable Wording wording;

    public RuleReader(Block block, Book book, Dictionary dictionary) {
        this(block, book, dictionary, Book.key(book.name(), block.title()), null);
    }

    /**
     * @param key of the rule
     * @param row of a table that the rule stands for, or null
     */
    public RuleReader(Block block, Book book, Dictionary dictionary, String key, @Nullable Row row) {
        this.key = key;
        this.row = row;
        this.block = block;
        this.book = book;
        this.reading = new Reading(dictionary, book, new Scope(new Scope.Slots(), null));
        this.readers = new Readers(reading);
        this.sentences = new Sentences(reading);
        this.lines = new Lines(reading, book.complaints());
    }

    /** The rule, with what can be settled only when all rules are known. */
    public ReadRule read() {
        return read(new Statements(new Lexer(book.complaints()), Keywords.RULE).read(block));
    }

    /** The same from statements under the name of the block. */
    public ReadRule read(List<Statement> statements) {
        Rule rule = rule(statements);
        return new ReadRule(
                rule,
                book,
                block,
                Objects.requireNonNull(wording),
                parts.raisedBy,
                parts.exceptionTo,
                reading.mentions.lonely());
    }

    /** The rule, without its exceptions; throws {@link Mismatch} at what cannot be read. */
    private Rule rule(List<Statement> statements) {
        parts = RuleParts.of(statements);
        Phase phase = book.phase();
        if (phase == null) {
            throw new Mismatch(
                    Code.BAD_FRONT_MATTER,
                    head(),
                    0,
                    "a rulebook with rules names its phase in its front matter, as in 'phase: control'.");
        }
        Rule.Trigger when = parts.trigger;
        if (when == null) {
            throw LostLine.missing(
                    Code.MISSING_CONDITION,
                    "when",
                    statements,
                    head(),
                    "a rule needs a condition: 'when' or 'each day while'.");
        }
        if (parts.effects.isEmpty() && parts.exceptionTo.isEmpty() && row == null) {
            throw LostLine.missing(Code.MISSING_EFFECT, "then", statements, head(), "a rule needs an effect: 'then'.");
        }
        try {
            return compile(phase, when);
        } catch (Mismatch mismatch) {
            throw lines.fault().orElseGet(() -> reading.cursor.best(mismatch));
        }
    }

    private Token head() {
        return new Token(
                Token.Kind.WORD,
                block.title().isEmpty() ? block.kind() : block.title(),
                block.line(),
                block.titleColumn());
    }

    private Rule compile(Phase phase, Rule.Trigger when) {
        Grounds grounds = lines.apart(parts.grounds, GroundsReader::read);
        Body body = Body.EMPTY;
        for (Statement condition : parts.conditions) {
            Body before = body;
            body = and(
                    body,
                    List.of(condition),
                    () -> readers.clauses().limited(before.and(readers.clauses().condition(condition))));
        }
        for (List<Statement> exception : parts.exceptions) {
            Body before = body;
            body = and(body, exception, () -> before.and(absent(exception)));
        }
        List<Variable> variables =
                reading.scope.named().stream().filter(v -> v.type() != null).toList();
        Statement last = parts.lasting;
        if (last != null) {
            Body before = body;
            body = and(body, List.of(last), () -> readers.clauses().lasting(before, last));
        }
        Expression chanceValue = null;
        Statement withChance = parts.chance;
        if (withChance != null) {
            Operand operand = lines.read(List.of(withChance), () -> chance(withChance));
            if (operand != null) {
                chanceValue = operand.expression();
                reading.mark(Marks.Kind.CHANCE, List.of(withChance), List.of(chanceValue));
                reading.mark(
                        Marks.Kind.NEEDED, List.of(withChance), operand.body().conditions());
                body = body.and(operand.body());
            }
        }
        List<Effect> list = new ArrayList<>();
        List<Sentence> said = new ArrayList<>();
        body = body.and(effects(list, said));
        // Whatever else is wrong with half a rule may be so only because the other half is missing.
        Optional<Mismatch> fault = lines.fault();
        if (fault.isPresent()) {
            throw fault.get();
        }
        if (body.tooMany()) {
            throw new Mismatch(Code.TOO_LARGE, head(), 0, "too many 'or' in one rule; write two rules.");
        }
        List<Branch> branches = new Branches(key, variables, reading.scope.slots()).of(body);
        wording = Wording.of(body, reading.marks, branches);
        return new Rule(
                key,
                block.title(),
                book.complaints().position(block.line(), 1),
                phase,
                when,
                branches,
                variables,
                shown(variables),
                reading.scope.slots().count(),
                chanceValue,
                list,
                said,
                parts.raisedBy.stream().map(Token::text).toList(),
                grounds,
                List.of(),
                book.precedence(),
                row,
                parts.tellings.of(list, row != null, reading));
    }

    /** A body with what some lines add to it; the body alone if they cannot be read. */
    private Body and(Body body, List<Statement> statements, Supplier<Body> more) {
        return Objects.requireNonNullElse(lines.read(statements, more), body);
    }

    private Body absent(List<Statement> exception) {
        Body except = reading.inside(() -> readers.clauses().condition(exception));
        if (except.hasClocks()) {
            throw new Mismatch(
                    Code.MISPLACED_DURATION,
                    exception.get(0).at(),
                    0,
                    "a duration cannot stand inside 'except when'; write a rule with 'exception to'.");
        }
        Body absent = except.absent();
        reading.mark(Marks.Kind.EXCEPTION, exception, absent.conditions());
        return absent;
    }

    private Operand chance(Statement statement) {
        reading.open(statement);
        Operand operand = readers.known(() -> readers.values().expression());
        if (!Type.isNumber(operand.type()) || !Type.dimension(operand.type()).equals(Dimension.NONE)) {
            throw reading.cursor.mismatch(
                    Code.TYPE_MISMATCH,
                    0,
                    "a chance is a share such as '8 % a day', not "
                            + operand.type().inWords() + ".");
        }
        if (operand.expression() instanceof Expression.Literal literal && literal.constant() > Fixed.ONE) {
            String meant = operand.type() instanceof Type.Plain
                    ? " Maybe '" + Unit.PERCENT.format(Unit.PERCENT.toBase(literal.constant())) + "'?"
                    : "";
            throw reading.cursor.decisive(
                    Code.OUT_OF_RANGE,
                    0,
                    "a chance is at most 100 %; this is " + Unit.PERCENT.format(literal.constant()) + "." + meant);
        }
        reading.cursor.takes("a day");
        if (!reading.cursor.atEnd()) {
            throw reading.cursor.mismatch(
                    Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
        }
        return operand;
    }

    private Body effects(List<Effect> list, List<Sentence> said) {
        EffectReader reader = new EffectReader(reading, readers);
        Body body = Body.EMPTY;
        List<Effect.Alternative> alternatives = new ArrayList<>();
        boolean unread = false;
        for (Statement statement : parts.effects) {
            if (statement.keyword().equals("or")) {
                // Behind an alternative that cannot be read, others may follow.
                if (alternatives.isEmpty() && !unread) {
                    throw new Mismatch(statement.at(), 0, "'or' in effects follows 'one of'.");
                }
            } else {
                flush(alternatives, list);
            }
            Body read = lines.read(List.of(statement), () -> effect(statement, reader, alternatives, list, said));
            unread = read == null;
            body = body.and(Objects.requireNonNullElse(read, Body.EMPTY));
        }
        flush(alternatives, list);
        return body;
    }

    private Body effect(
            Statement statement,
            EffectReader reader,
            List<Effect.Alternative> alternatives,
            List<Effect> list,
            List<Sentence> said) {
        boolean first = RuleParts.startsWithOneOf(statement);
        if (first || statement.keyword().equals("or")) {
            List<Token> tokens =
                    statement.tokens().subList(first ? 2 : 0, statement.tokens().size());
            Body body = reader.alternative(new Statement("or", statement.at(), tokens), alternatives, sentences)
                    .body();
            parts.tellings.tell(statement, alternatives, reading);
            return body;
        }
        EffectReader.Effects read = reader.statement(statement);
        reading.mark(Marks.Kind.NEEDED, List.of(statement), read.body().conditions());
        list.addAll(read.list());
        said.add(sentences.of(statement.tokens()));
        return read.body();
    }

    private static void flush(List<Effect.Alternative> alternatives, List<Effect> list) {
        if (!alternatives.isEmpty()) {
            list.add(new Effect.OneOf(alternatives));
            alternatives.clear();
        }
    }

    /** The variables that chance and effects name. */
    private List<Variable> shown(List<Variable> variables) {
        Set<String> names = new LinkedHashSet<>();
        List<Statement> naming = new ArrayList<>(parts.effects);
        if (parts.chance != null) {
            naming.add(parts.chance);
        }
        for (Statement statement : naming) {
            for (Token token : statement.tokens()) {
                if (token.kind() == Token.Kind.VARIABLE) {
                    names.add(token.text());
                }
            }
        }
        return variables.stream().filter(v -> names.contains(v.name())).toList();
    }
}
