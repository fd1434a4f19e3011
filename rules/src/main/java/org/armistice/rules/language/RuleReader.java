package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Dimension;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Branches;
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
import org.armistice.rules.language.text.OrLine;
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
final class RuleReader {
    private static final List<String> FIRST_WORDS =
            Keywords.RULE.stream().map(k -> k.split(" ")[0]).distinct().sorted().toList();

    private final Block block;
    private final Book book;
    private final Reading reading;
    private final Readers readers;
    private final Sentences sentences;
    private final String key;
    private final @Nullable Row row;

    private final List<Statement> conditions = new ArrayList<>();
    private final List<List<Statement>> exceptions = new ArrayList<>();
    private final List<Statement> effects = new ArrayList<>();
    private final Tellings tellings = new Tellings();
    private final List<Token> raisedBy = new ArrayList<>();
    private final List<Statement> exceptionTo = new ArrayList<>();
    private Rule.@Nullable Trigger trigger;
    private @Nullable Statement lasting;
    private @Nullable Statement chance;
    private @Nullable Grounds grounds;
    private @Nullable Wording wording;

    RuleReader(Block block, Book book, Dictionary dictionary) {
        this(block, book, dictionary, Book.key(book.name(), block.title()), null);
    }

    /**
     * @param key of the rule
     * @param row of a table that the rule stands for, or null
     */
    RuleReader(Block block, Book book, Dictionary dictionary, String key, @Nullable Row row) {
        this.key = key;
        this.row = row;
        this.block = block;
        this.book = book;
        this.reading = new Reading(dictionary, book, new Scope(new Scope.Slots(), null));
        this.readers = new Readers(reading);
        this.sentences = new Sentences(reading);
    }

    /** The rule, with what can be settled only when all rules are known. */
    ReadRule read() {
        return read(new Statements(new Lexer(book.complaints()), Keywords.RULE).read(block));
    }

    /** The same from statements under the name of the block. */
    ReadRule read(List<Statement> statements) {
        Rule rule = rule(statements);
        return new ReadRule(
                rule, book, block, Objects.requireNonNull(wording), raisedBy, exceptionTo, reading.mentions.lonely());
    }

    /** The rule, without its exceptions; throws {@link Mismatch} at what cannot be read. */
    private Rule rule(List<Statement> statements) {
        sort(statements);
        Phase phase = book.phase();
        if (phase == null) {
            throw new Mismatch(
                    Code.BAD_FRONT_MATTER,
                    head(),
                    0,
                    "a rulebook with rules names its phase in its front matter, as in 'phase: control'.");
        }
        Rule.Trigger when = trigger;
        if (when == null) {
            throw LostLine.missing(
                    Code.MISSING_CONDITION,
                    "when",
                    statements,
                    head(),
                    "a rule needs a condition: 'when' or 'each day while'.");
        }
        if (effects.isEmpty() && exceptionTo.isEmpty() && row == null) {
            throw LostLine.missing(Code.MISSING_EFFECT, "then", statements, head(), "a rule needs an effect: 'then'.");
        }
        try {
            return compile(phase, when);
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
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
        Body body = readers.clauses().condition(conditions);
        for (List<Statement> exception : exceptions) {
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
            body = body.and(absent);
        }
        List<Variable> variables =
                reading.scope.named().stream().filter(v -> v.type() != null).toList();
        Statement last = lasting;
        if (last != null) {
            body = readers.clauses().lasting(body, last);
        }
        Expression chanceValue = null;
        Statement withChance = chance;
        if (withChance != null) {
            Operand operand = chance(withChance);
            chanceValue = operand.expression();
            reading.mark(Marks.Kind.CHANCE, List.of(withChance), List.of(chanceValue));
            reading.mark(Marks.Kind.NEEDED, List.of(withChance), operand.body().conditions());
            body = body.and(operand.body());
        }
        List<Effect> list = new ArrayList<>();
        List<Sentence> said = new ArrayList<>();
        body = body.and(effects(list, said));
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
                raisedBy.stream().map(Token::text).toList(),
                grounds,
                List.of(),
                book.precedence(),
                row,
                tellings.of(list, row != null, reading));
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
        if (operand.type() instanceof Type.Plain
                && operand.expression() instanceof Expression.Literal literal
                && literal.constant() > Fixed.ONE) {
            String percent = Unit.PERCENT.format(Unit.PERCENT.toBase(literal.constant()));
            throw reading.cursor.decisive(
                    Code.OUT_OF_RANGE,
                    0,
                    "a chance is at most 100 %; this is " + Unit.PERCENT.format(literal.constant()) + ". Maybe '"
                            + percent + "'?");
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
        for (Statement statement : effects) {
            if (statement.keyword().equals("or")) {
                if (alternatives.isEmpty()) {
                    throw new Mismatch(statement.at(), 0, "'or' in effects follows 'one of'.");
                }
                body = body.and(
                        reader.alternative(statement, alternatives, sentences).body());
                tellings.tell(statement, alternatives, reading);
                continue;
            }
            flush(alternatives, list);
            if (startsWithOneOf(statement)) {
                Statement rest = new Statement(
                        "or",
                        statement.at(),
                        statement.tokens().subList(2, statement.tokens().size()));
                body = body.and(
                        reader.alternative(rest, alternatives, sentences).body());
                tellings.tell(statement, alternatives, reading);
                continue;
            }
            EffectReader.Effects read = reader.statement(statement);
            reading.mark(Marks.Kind.NEEDED, List.of(statement), read.body().conditions());
            list.addAll(read.list());
            body = body.and(read.body());
            said.add(sentences.of(statement.tokens()));
        }
        flush(alternatives, list);
        return body;
    }

    /** The last line of the effects, if it is an alternative of {@code one of}; else null. */
    private @Nullable Statement alternative() {
        Statement last = effects.isEmpty() ? null : effects.get(effects.size() - 1);
        return last != null && (last.keyword().equals("or") || startsWithOneOf(last)) ? last : null;
    }

    private static boolean startsWithOneOf(Statement statement) {
        List<Token> tokens = statement.tokens();
        return tokens.size() > 2 && tokens.get(0).is("one") && tokens.get(1).is("of");
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
        List<Statement> naming = new ArrayList<>(effects);
        if (chance != null) {
            naming.add(chance);
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

    /** Sorts the statements into the parts of a rule. */
    private void sort(List<Statement> statements) {
        List<Statement> current = null;
        for (Statement statement : statements) {
            switch (statement.keyword()) {
                case "raised by" ->
                    statement.tokens().stream().filter(t -> !t.is(",")).forEach(raisedBy::add);
                case "grounds" -> grounds = GroundsReader.read(statement);
                case "when", "each day while" -> {
                    if (trigger != null) {
                        throw new Mismatch(statement.at(), 0, "a rule has one condition; join its clauses by 'and'.");
                    }
                    trigger = statement.keyword().equals("when") ? Rule.Trigger.EDGE : Rule.Trigger.LEVEL;
                    current = conditions;
                    current.add(statement);
                }
                case "then" -> {
                    current = effects;
                    current.add(statement);
                }
                case "except when" -> {
                    current = new ArrayList<>();
                    current.add(statement);
                    exceptions.add(current);
                }
                case "and" -> {
                    if (current == null) {
                        throw LostLine.missing(
                                Code.MISSING_CONDITION,
                                "when",
                                statements.subList(0, statements.indexOf(statement)),
                                statement.at(),
                                "'and' continues 'when', 'except when' or 'then', but none stands before it.");
                    }
                    current.add(statement);
                }
                case "or" -> addOr(statement, current);
                case "with chance" -> chance = statement;
                case "exception to" -> exceptionTo.add(statement);
                case "for at least", "on at least" -> lasting = statement;
                case "told as" -> tellings.add(statement, current == effects ? alternative() : null);
                default ->
                    throw new Mismatch(
                            Code.UNKNOWN_KEYWORD,
                            statement.tokens().get(0),
                            0,
                            "'" + statement.tokens().get(0).text()
                                    + "' begins no line of a rule; those begin with 'raised by', 'grounds', 'when', 'each day while', 'and', 'with chance', 'except when', 'exception to', 'then' or 'told as'."
                                    + Suggestion.maybe(statement.tokens().get(0).text(), FIRST_WORDS));
            }
        }
    }

    /** In effects {@code or} begins an alternative; in a condition it goes on with the clause. */
    private void addOr(Statement statement, @Nullable List<Statement> current) {
        if (current == null) {
            throw new Mismatch(statement.at(), 0, "'or' follows a clause or 'one of'.");
        }
        if (current == effects) {
            current.add(statement);
            return;
        }
        OrLine.join(current, statement);
    }
}
