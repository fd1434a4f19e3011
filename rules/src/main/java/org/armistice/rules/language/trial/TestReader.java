package org.armistice.rules.language.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.typed.Condition;

/** Reads one test block. */
final class TestReader {
    /** What makes the world of a test and how long it goes on. */
    private static final Set<String> WORLD = Set.of("given", "processes", "after");

    private static final int MOST_DAYS = 5000;

    private final Token head;
    private final Book book;
    private final Dictionary dictionary;
    private final KnownRules ruleNames;

    /** @param head the test's name, where it stands */
    TestReader(Token head, Book book, Dictionary dictionary, KnownRules ruleNames) {
        this.head = head;
        this.book = book;
        this.dictionary = dictionary;
        this.ruleNames = ruleNames;
    }

    /** What a test is read from. */
    record Written(Token head, Book book, List<Statement> statements) {
        /** The statements that make the world of another test that is like it. */
        List<Statement> world() {
            return statements.stream().filter(TestReader::makesWorld).toList();
        }
    }

    static boolean makesWorld(Statement statement) {
        return WORLD.contains(statement.keyword());
    }

    /** A test block, cut into statements. */
    static Written cut(Block block, Book book) {
        Token head = new Token(
                Token.Kind.WORD,
                block.title().isEmpty() ? block.kind() : block.title(),
                block.line(),
                block.titleColumn());
        return new Written(head, book, new Statements(new Lexer(book.complaints()), Keywords.TEST).read(block));
    }

    /**
     * Reads a test that is told by statements.
     *
     * @param before the statements that make the world of the test that it is like; nothing if there is none
     * @param without ids of facts of that world that are left out
     */
    RulebookTest read(List<Statement> before, List<String> without, List<Statement> statements) {
        GivenWorld world = new GivenWorld("test", book.complaints());
        GivenReader given = new GivenReader(world, word -> dictionary.parameter(book, word));
        given.leaveOut(without);
        List<Mismatch> faults = new ArrayList<>();
        Set<String> processes = new HashSet<>();
        List<Statement> then = new ArrayList<>();
        List<String> because = new ArrayList<>();
        List<String> notBecause = new ArrayList<>();
        int samples = 1;
        int own = before.size();
        for (Statement statement :
                Stream.concat(before.stream(), statements.stream()).toList()) {
            if (own-- == 0 && !before.isEmpty()) {
                given.beginChanges();
            }
            switch (statement.keyword()) {
                case "given" -> given.read(statement, faults);
                case "processes" -> processes.addAll(names(statement));
                case "after" -> samples = 1 + days(statement, faults);
                case "then", "and" -> then.add(statement);
                case "because" -> because.add(ruleName(statement));
                case "not because" -> notBecause.add(ruleName(statement));
                default ->
                    faults.add(
                            new Mismatch(
                                    Code.UNKNOWN_KEYWORD,
                                    statement.at(),
                                    0,
                                    "a line of a test begins with 'given', 'processes', 'after', 'then', 'and', 'because' or 'not because'."));
            }
        }
        if (faults.isEmpty() && then.isEmpty() && because.isEmpty() && notBecause.isEmpty()) {
            faults.add(new Mismatch(
                    Code.MISSING_EXPECTATION,
                    head,
                    0,
                    "a test says what is expected: 'then', 'because' or 'not because'."));
        }
        Scenario scenario = world.build(head, faults);
        List<RulebookTest.Expectation> expectations = new ArrayList<>();
        for (Statement statement : then) {
            expectation(statement, world, faults).ifPresent(expectations::add);
        }
        if (scenario == null || !faults.isEmpty()) {
            throw told(faults);
        }
        return new RulebookTest(
                head.text(),
                book.name(),
                rulebooks(),
                book.complaints().position(head.line(), 1),
                given.lines(),
                scenario,
                world.computed(),
                given.assumed(),
                processes,
                samples,
                expectations,
                because,
                notBecause);
    }

    /** The name of a rule that may apply in this test. */
    private String ruleName(Statement statement) {
        String name = statement.words();
        return ruleNames.find(name, rulebooks()).orElseGet(() -> {
            Set<String> elsewhere = ruleNames.books(name);
            book.complaints()
                    .add(
                            Code.UNKNOWN_RULE,
                            statement,
                            "there is no rule '" + name + "' here."
                                    + (elsewhere.isEmpty()
                                            ? ruleNames.maybe(name)
                                            : " It stands in '" + String.join("', '", elsewhere)
                                                    + "'; name that under 'uses'."));
            return name;
        });
    }

    /** Tells all that is wrong; gives back one of it, so that the test is not used. */
    private Mismatch told(List<Mismatch> faults) {
        faults.forEach(book.complaints()::add);
        return faults.isEmpty() ? new Mismatch(head, 0, "the world of this test is not whole.") : faults.get(0);
    }

    /** What must hold at the end; nothing if it cannot be read, or names what could not be read. */
    private Optional<RulebookTest.Expectation> expectation(
            Statement statement, GivenWorld world, List<Mismatch> faults) {
        if (statement.tokens().stream().anyMatch(token -> world.isLost(token.text()))) {
            return Optional.empty();
        }
        Dictionary local = dictionary.with(world.types());
        Reading reading = new Reading(local, book, new Scope(new Scope.Slots(), null));
        Readers readers = new Readers(reading);
        try {
            Body body = readers.clauses().condition(List.of(statement));
            if (body.alternatives().size() > 1 || body.hasClocks()) {
                throw new Mismatch(
                        Code.MISPLACED_DURATION, statement.at(), 0, "an expectation has neither 'or' nor a duration.");
            }
            reading.mentions.lonely().forEach(book.complaints()::add);
            List<Condition> conditions = new Weaver(reading.scope.slots())
                    .weave(body.alternatives().get(0).conditions());
            return Optional.of(new RulebookTest.Expectation(
                    statement.words(), conditions, reading.scope.slots().count()));
        } catch (Mismatch mismatch) {
            faults.add(reading.cursor.best(mismatch));
            return Optional.empty();
        }
    }

    private Set<String> rulebooks() {
        Set<String> names = new HashSet<>(book.uses());
        names.add(book.name());
        return names;
    }

    private static int days(Statement statement, List<Mismatch> faults) {
        List<Token> tokens = statement.tokens();
        if (tokens.isEmpty() || !tokens.get(0).text().matches("\\d{1,4}")) {
            faults.add(new Mismatch(statement.at(), 0, "a number of days is expected here, as in 'after 7 days'."));
            return 0;
        }
        int days = Integer.parseInt(tokens.get(0).text());
        if (days > MOST_DAYS) {
            faults.add(new Mismatch(
                    Code.TOO_LARGE,
                    tokens.get(0),
                    0,
                    "a test lasts at most " + MOST_DAYS + " days, not " + days + "."));
        }
        return days;
    }

    private static List<String> names(Statement statement) {
        return List.of(statement.words().replaceFirst("^: ?", "").split(" ?, ?"));
    }
}
