package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.clause.BrokenPhrase;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.rules.language.trial.WrittenTest;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;

/** Reads the tests of all rulebooks: blocks first, then those that stand in files of their own and may be like others. */
final class TestsReader {
    private final Dictionary dictionary;
    private final RuleNames ruleNames;
    private final List<RulebookTest> tests = new ArrayList<>();
    private final Map<String, Map<String, List<Statement>>> worldsByBook = new HashMap<>();

    TestsReader(Dictionary dictionary, RuleNames ruleNames) {
        this.dictionary = dictionary;
        this.ruleNames = ruleNames;
    }

    List<RulebookTest> tests() {
        return tests;
    }

    /** Reads a block; throws {@link Mismatch} at what cannot be read. */
    void read(Book book, Block block) {
        TestReader.Written written = TestReader.cut(block, book);
        add(
                new TestReader(written.head(), book, dictionary, ruleNames)
                        .read(List.of(), List.of(), written.statements()),
                written.world());
    }

    private void add(RulebookTest test, List<Statement> world) {
        tests.add(test);
        worldsByBook.computeIfAbsent(test.rulebook(), b -> new HashMap<>()).put(test.name(), world);
    }

    /**
     * Reads a file of tests; nothing, if its rulebook has been replaced by another one.
     *
     * @param problems takes what is wrong
     */
    void read(TextFile file, Collection<Book> books, List<Problem> problems) {
        Optional<Book> beside = books.stream()
                .filter(book -> TestFile.beside(book.document().file()).equals(file.name()))
                .findFirst();
        try {
            beside.ifPresent(book -> read(file, book, problems));
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    private void read(TextFile file, Book book, List<Problem> problems) {
        Document document = Document.foreign(file.name(), file.text());
        for (WrittenTest test : TestFile.read(file).tests()) {
            List<String> uses = new ArrayList<>(book.uses());
            uses.addAll(test.uses());
            read(test, new Book(book.name(), book.phase(), book.precedence(), document, uses));
        }
        problems.addAll(document.complaints().problems());
    }

    private void read(WrittenTest test, Book book) {
        Lexer lexer = new Lexer(book.complaints());
        try {
            List<Statement> before = worldOf(test, book);
            List<Statement> own =
                    test.lines().stream().map(line -> statement(line, lexer)).toList();
            Token head = new Token(
                    Token.Kind.WORD,
                    test.title(),
                    test.position().line(),
                    test.position().column());
            RulebookTest made = new TestReader(head, book, dictionary, ruleNames).read(before, test.without(), own);
            List<Statement> world = new ArrayList<>(before);
            own.stream().filter(TestReader::makesWorld).forEach(world::add);
            add(made, world);
        } catch (Mismatch mismatch) {
            book.complaints().add(mismatch);
        } catch (BrokenPhrase reportedAtTheDefinition) {
            return;
        } catch (StackOverflowError tooDeep) {
            book.complaints().add(test.position().line(), 1, 3, "this test is nested too deeply.");
        }
    }

    private List<Statement> worldOf(WrittenTest test, Book book) {
        WrittenTest.Line like = test.like();
        if (like == null) {
            return List.of();
        }
        Map<String, List<Statement>> worlds = worldsByBook.getOrDefault(book.name(), Map.of());
        List<Statement> world = worlds.get(like.text());
        if (world == null) {
            Token at = new Token(
                    Token.Kind.WORD,
                    like.text(),
                    like.position().line(),
                    like.position().column());
            throw new Mismatch(
                    at,
                    0,
                    "there is no test '" + like.text() + "' of '" + book.name() + "' before this one."
                            + Suggestion.maybe(like.text(), worlds.keySet()));
        }
        return world;
    }

    /** The text as if it stood where the position says, so that complaints point there. */
    private static Statement statement(WrittenTest.Line line, Lexer lexer) {
        Position at = line.position();
        int indent = Math.max(0, at.column() - 1);
        List<Token> tokens =
                lexer.read(at.line(), " ".repeat(indent) + line.text().replace('\n', ' '));
        Token keyword = new Token(Token.Kind.WORD, line.keyword(), at.line(), Math.max(1, at.column()));
        return new Statement(line.keyword(), keyword, tokens);
    }
}
