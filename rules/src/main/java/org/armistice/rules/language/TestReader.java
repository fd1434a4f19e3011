package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.clause.Weaver;
import org.armistice.rules.language.text.Block;
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
    private final Block block;
    private final Book book;
    private final Dictionary dictionary;
    private final RuleNames ruleNames;

    TestReader(Block block, Book book, Dictionary dictionary, RuleNames ruleNames) {
        this.block = block;
        this.book = book;
        this.dictionary = dictionary;
        this.ruleNames = ruleNames;
    }

    RulebookTest read() {
        Token head = new Token(
                Token.Kind.WORD,
                block.title().isEmpty() ? block.kind() : block.title(),
                block.line(),
                block.titleColumn());
        GivenReader given = new GivenReader("test");
        Set<String> processes = new HashSet<>();
        List<Statement> then = new ArrayList<>();
        List<String> because = new ArrayList<>();
        List<String> notBecause = new ArrayList<>();
        int samples = 1;
        for (Statement statement : new Statements(new Lexer(book.complaints()), Keywords.TEST).read(block)) {
            switch (statement.keyword()) {
                case "given" -> given.read(statement);
                case "processes" -> processes.addAll(names(statement));
                case "after" -> samples = 1 + days(statement);
                case "then", "and" -> then.add(statement);
                case "because" -> because.add(ruleName(statement));
                case "not because" -> notBecause.add(ruleName(statement));
                default ->
                    throw new Mismatch(
                            statement.at(),
                            0,
                            "a line of a test begins with 'given', 'processes', 'after', 'then', 'and', 'because' or 'not because'.");
            }
        }
        if (then.isEmpty() && because.isEmpty() && notBecause.isEmpty()) {
            throw new Mismatch(head, 0, "a test says what is expected: 'then', 'because' or 'not because'.");
        }
        return new RulebookTest(
                block.title(),
                book.name(),
                rulebooks(),
                book.complaints().position(block.line(), 1),
                given.build(head),
                given.computed(),
                processes,
                samples,
                then.stream().map(s -> expectation(s, given)).toList(),
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
                            statement,
                            "there is no rule '" + name + "' here."
                                    + (elsewhere.isEmpty()
                                            ? ruleNames.maybe(name)
                                            : " It stands in '" + String.join("', '", elsewhere)
                                                    + "'; name that under 'uses'."));
            return name;
        });
    }

    private RulebookTest.Expectation expectation(Statement statement, GivenReader given) {
        Dictionary local = dictionary.with(given.types());
        Reading reading = new Reading(local, book, new Scope(new Scope.Slots(), null));
        Readers readers = new Readers(reading);
        try {
            Body body = readers.clauses().condition(List.of(statement));
            if (body.alternatives().size() > 1 || body.hasClocks()) {
                throw new Mismatch(statement.at(), 0, "an expectation has neither 'or' nor a duration.");
            }
            reading.mentions.lonely().forEach(book.complaints()::add);
            List<Condition> conditions = new Weaver(reading.scope.slots())
                    .weave(body.alternatives().get(0).conditions());
            return new RulebookTest.Expectation(
                    statement.words(), conditions, reading.scope.slots().count());
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
        }
    }

    private Set<String> rulebooks() {
        Set<String> names = new HashSet<>(book.uses());
        names.add(book.name());
        return names;
    }

    private static int days(Statement statement) {
        List<Token> tokens = statement.tokens();
        if (tokens.isEmpty() || !tokens.get(0).text().matches("\\d{1,4}")) {
            throw new Mismatch(statement.at(), 0, "a number of days is expected here, as in 'after 7 days'.");
        }
        return Integer.parseInt(tokens.get(0).text());
    }

    private static List<String> names(Statement statement) {
        return List.of(statement.words().replaceFirst("^: ?", "").split(" ?, ?"));
    }
}
