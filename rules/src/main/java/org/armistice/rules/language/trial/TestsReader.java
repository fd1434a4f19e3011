package org.armistice.rules.language.trial;

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
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;

/** Reads the tests of all rulebooks: blocks first, then those that stand in files of their own and may be like others. */
public final class TestsReader {
    private final Dictionary dictionary;
    private final KnownRules ruleNames;
    private final List<RulebookTest> tests = new ArrayList<>();
    private final Map<String, Map<String, List<Statement>>> worldsByBook = new HashMap<>();
    private final Map<String, Book> books = new HashMap<>();

    public TestsReader(Dictionary dictionary, KnownRules ruleNames) {
        this.dictionary = dictionary;
        this.ruleNames = ruleNames;
    }

    /** All that have been read. */
    public List<RulebookTest> tests() {
        return tests;
    }

    /** Reads a block; throws {@link Mismatch} at what cannot be read. */
    public void read(Book book, Block block) {
        books.put(book.name(), book);
        TestReader.Written written = TestReader.cut(block, book);
        refuseSecond(written.head(), book);
        add(
                new TestReader(written.head(), book, dictionary, ruleNames)
                        .read(List.of(), List.of(), written.statements()),
                written.world());
    }

    /** What is like a test is like the only one of that name. */
    private void refuseSecond(Token head, Book book) {
        if (worldsByBook.getOrDefault(book.name(), Map.of()).containsKey(head.text())) {
            throw new Mismatch(
                    Code.DUPLICATE_NAME,
                    head,
                    0,
                    "'" + book.name() + "' has a test '" + head.text() + "' already. Give one of them another name.");
        }
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
    public void read(TextFile file, Collection<Book> books, List<Problem> problems) {
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

    /**
     * Reads one more test of a rulebook, which is not kept.
     *
     * @param rulebook its name
     * @throws BadInput with what is wrong with it
     */
    public RulebookTest read(String rulebook, WrittenTest test) {
        Book book = books.get(rulebook);
        if (book == null) {
            throw new IllegalArgumentException("no rulebook '" + rulebook + "' has tests");
        }
        Document document = Document.foreign("a new test", "");
        Book own = new Book(book.name(), book.phase(), book.precedence(), document, book.uses());
        try {
            RulebookTest made = made(test, own);
            if (document.complaints().problems().isEmpty()) {
                return made;
            }
        } catch (Mismatch mismatch) {
            document.complaints().add(mismatch);
        }
        throw new BadInput(document.complaints().problems());
    }

    private RulebookTest made(WrittenTest test, Book book) {
        Lexer lexer = new Lexer(book.complaints());
        List<Statement> own =
                test.lines().stream().map(line -> statement(line, lexer)).toList();
        return new TestReader(head(test), book, dictionary, ruleNames).read(worldOf(test, book), test.without(), own);
    }

    private static Token head(WrittenTest test) {
        return new Token(
                Token.Kind.WORD,
                test.title(),
                test.position().line(),
                test.position().column());
    }

    private void read(WrittenTest test, Book book) {
        Lexer lexer = new Lexer(book.complaints());
        try {
            refuseSecond(head(test), book);
            RulebookTest made = made(test, book);
            List<Statement> world = new ArrayList<>(worldOf(test, book));
            test.lines().stream()
                    .map(line -> statement(line, lexer))
                    .filter(TestReader::makesWorld)
                    .forEach(world::add);
            add(made, world);
        } catch (Mismatch mismatch) {
            book.complaints().add(mismatch);
        } catch (BrokenPhrase reportedAtTheDefinition) {
            return;
        } catch (ArithmeticException tooLarge) {
            book.complaints()
                    .add(
                            Code.BAD_NUMBER,
                            test.position().line(),
                            1,
                            3,
                            "a number here grows beyond 9 million millions. Calculate with smaller ones.");
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
