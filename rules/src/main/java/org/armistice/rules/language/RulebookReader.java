package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.rule.RuleReader;
import org.armistice.rules.language.table.ReadTable;
import org.armistice.rules.language.table.TableFiles;
import org.armistice.rules.language.table.TableReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.TestsReader;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.BrokenPhrase;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Shelf;
import org.armistice.rules.parallel.SideBySide;
import org.armistice.rules.sheet.SheetFile;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.wording.Wording;

/** Reads a set of rulebooks together: first all words that they add, then all rules, then what rules say of rules. */
final class RulebookReader {
    private static final int MOST_RULES = 5000;
    private static final int MOST_PARAMETERS = 5000;
    private static final int MOST_PHRASES = 2000;
    private static final int MOST_TESTS = 10_000;

    private final Dictionary dictionary = new Dictionary();
    private final CitationCheck citations;
    private final List<WhatIf> whatIfs;
    private final boolean withTests;
    private final Set<String> readWhole;
    private final Map<String, Book> books = new LinkedHashMap<>();
    private final List<Book> replaced = new ArrayList<>();
    private final Map<String, ReadRule> rules = new LinkedHashMap<>();
    private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
    private final Map<String, TableFiles> filesByRulebook;
    private final Map<String, SheetFile> tableFiles = new TreeMap<>();
    private final Map<String, List<String>> processes = new LinkedHashMap<>();
    private final List<RulebookTest> tests = new ArrayList<>();

    /**
     * @param assumed numbers that the scenario assumes
     * @param filesByRulebook where the tables of a rulebook may be read from, by the rulebook's file
     * @param readWhole the files whose rules, tables and tests are read; those of all if empty
     * @param withTests whether test blocks are read too; each holds a world of its own, which takes its time
     */
    RulebookReader(
            Map<String, FactType<?>> names,
            CitationCheck citations,
            List<Parameter> assumed,
            List<WhatIf> whatIfs,
            Map<String, TableFiles> filesByRulebook,
            boolean withTests,
            Set<String> readWhole) {
        this.citations = citations;
        this.whatIfs = whatIfs;
        this.filesByRulebook = filesByRulebook;
        this.withTests = withTests;
        this.readWhole = readWhole;
        names.forEach(dictionary::name);
        assumed.forEach(dictionary::assume);
    }

    /** @param testFiles texts of files that hold nothing but tests, by the name of the file */
    Review read(Map<String, String> textsByFile, Map<String, String> testFiles) {
        SideBySide.each(
                        List.copyOf(textsByFile.entrySet()),
                        file -> file.getValue().length(),
                        file -> new Document(file.getKey(), file.getValue()))
                .forEach(this::readFront);
        List<Phrase> phrases = new ArrayList<>();
        forEachBlock("params", (book, block) -> {
            new ParameterReader(book).read(block, dictionary);
            complainBeyond(MOST_PARAMETERS, dictionary.parameters().size(), "parameters", book, block);
        });
        forEachBlock("define", (book, block) -> readPhrase(book, block, phrases));
        forEachBlock("verb", (book, block) -> readPhrase(book, block, phrases));
        eachApart((book, own) -> {
            phrases.stream().filter(phrase -> phrase.book() == book).forEach(phrase -> PhraseReader.check(phrase, own));
            return List.of();
        });
        eachApart((book, own) -> {
            List<ReadRule> read = new ArrayList<>();
            forEachBlock(book, "rule", (b, block) -> readRule(b, block, own).ifPresent(read::add));
            return read;
        });
        forEachBlock("table", this::readTable, this::isWhole);
        List<Problem> problems = new ArrayList<>();
        whatIfs.forEach(whatIf -> readWhatIf(whatIf, problems));
        RuleNames ruleNames = new RuleNames(books.values(), rules.values());
        TestsReader testsReader = new TestsReader(dictionary, ruleNames);
        if (withTests) {
            forEachBlock(
                    "test",
                    (book, block) -> {
                        testsReader.read(book, block);
                        complainBeyond(MOST_TESTS, testsReader.tests().size(), "tests", book, block);
                    },
                    this::isWhole);
            List<Book> whole = books.values().stream().filter(this::isWhole).toList();
            testFiles.forEach((file, text) -> testsReader.read(new TextFile(file, text), whole, problems));
            tests.addAll(testsReader.tests());
        }
        List<Rule> resolved = resolved(ruleNames);
        books.values().forEach(b -> problems.addAll(b.complaints().problems()));
        replaced.forEach(b -> problems.addAll(b.complaints().problems()));
        Rulebooks.Checked checked = new Rulebooks.Checked(
                books.values().stream().map(b -> b.document().file()).toList(),
                new RuleSet(resolved, dictionary.parameters()),
                wordings(),
                List.copyOf(tables.values()),
                tableFiles,
                processes,
                tests,
                new Questions(dictionary, books.keySet()),
                testsReader);
        return new Review(problems, checked, new Shelf(books.values(), dictionary));
    }

    private Map<String, Wording> wordings() {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        rules.forEach((key, read) -> wordings.put(key, read.wording()));
        return wordings;
    }

    private interface BlockReader {
        void read(Book book, Block block);
    }

    private boolean isWhole(Book book) {
        return readWhole.isEmpty() || readWhole.contains(book.document().file());
    }

    /** Reads something of each rulebook that is read whole, with all words as they are known by now. */
    private interface BookReader {
        List<ReadRule> read(Book book, Dictionary own);
    }

    /** What was read of a rulebook, and the words that were used for it. */
    private record Apart(List<ReadRule> rules, Dictionary words) {}

    private void eachApart(BookReader reader) {
        List<Book> whole = books.values().stream().filter(this::isWhole).toList();
        List<Apart> read =
                SideBySide.each(whole, book -> book.document().blocks().size(), book -> {
                    Dictionary own = dictionary.apart();
                    return new Apart(reader.read(book, own), own);
                });
        for (Apart apart : read) {
            dictionary.noteUsesOf(apart.words());
            apart.rules().forEach(this::add);
        }
    }

    private void forEachBlock(String kind, BlockReader reader) {
        forEachBlock(kind, reader, book -> true);
    }

    private void forEachBlock(String kind, BlockReader reader, Predicate<Book> which) {
        books.values().stream().filter(which).toList().forEach(book -> forEachBlock(book, kind, reader));
    }

    private static void forEachBlock(Book book, String kind, BlockReader reader) {
        for (Block block : book.document().blocks()) {
            if (!block.kind().equals(kind)) {
                continue;
            }
            try {
                reader.read(book, block);
            } catch (Mismatch mismatch) {
                book.complaints().add(mismatch);
            } catch (BrokenPhrase broken) {
                // Mostly the definition carries the complaint; this rule is checked again once that is mended.
                if (broken.reason() == BrokenPhrase.Reason.TOO_LARGE) {
                    complain(book, Code.TOO_LARGE, block, "the phrases of this block stand for too much.");
                }
            } catch (ArithmeticException tooLarge) {
                complain(
                        book,
                        Code.BAD_NUMBER,
                        block,
                        "a number here grows beyond 9 million millions. Calculate with smaller ones.");
            } catch (StackOverflowError tooDeep) {
                complain(book, Code.TOO_LARGE, block, "this block is nested too deeply.");
            }
        }
    }

    private static void complain(Book book, Code code, Block block, String message) {
        book.complaints().add(code, block.line(), 1, 3, message);
    }

    private void readFront(Document document) {
        Book book = FrontMatter.book(document);
        Book before = books.put(book.name(), book);
        if (before != null && !before.complaints().problems().isEmpty()) {
            replaced.add(before);
        }
        processes.put(book.name(), document.list("processes"));
    }

    private void readPhrase(Book book, Block block, List<Phrase> phrases) {
        phrases.add(new PhraseReader(book, dictionary).read(block));
        complainBeyond(MOST_PHRASES, phrases.size(), "definitions and verbs", book, block);
    }

    private static void complainBeyond(int most, int count, String things, Book book, Block block) {
        if (count > most) {
            book.complaints()
                    .add(Code.TOO_LARGE, block.line(), 1, 3, "there can be at most " + most + " " + things + ".");
        }
    }

    private static Optional<ReadRule> readRule(Book book, Block block, Dictionary words) {
        if (block.title().isEmpty()) {
            book.complaints()
                    .add(
                            block.line(),
                            4,
                            block.kind().length(),
                            "a rule has a name, as in '```rule cut-off force breaks off its attack'.");
            return Optional.empty();
        }
        return Optional.of(new RuleReader(block, book, words).read());
    }

    private void readTable(Book book, Block block) {
        String key = Book.key(book.name(), TableReader.name(block));
        if (tables.containsKey(key) || rules.containsKey(key)) {
            book.complaints()
                    .add(
                            Code.DUPLICATE_NAME,
                            block.line(),
                            block.titleColumn(),
                            block.title().length(),
                            "there is a rule or table of this name already.");
            return;
        }
        TableFiles files = filesByRulebook.getOrDefault(book.document().file(), TableFiles.none());
        ReadTable table = new TableReader(block, book, dictionary, Keywords.RULE, files.noting(tableFiles))
                .read(key)
                .orElse(null);
        if (table != null) {
            tables.put(key, table.table());
            new TableRules(table, book, dictionary).read(this::add);
        }
    }

    private void add(ReadRule unchecked) {
        ReadRule read = citations.qualified(unchecked);
        ReadRule known = rules.putIfAbsent(read.rule().key(), read);
        Block block = read.block();
        if (known != null) {
            read.book()
                    .complaints()
                    .add(
                            Code.DUPLICATE_NAME,
                            block.line(),
                            block.titleColumn(),
                            block.title().length(),
                            "there is a rule '" + known.rule().name() + "' already, in line "
                                    + known.block().line() + ". Maybe '" + block.title() + ", second'?");
        }
        complainBeyond(MOST_RULES, rules.size(), "rules", read.book(), block);
    }

    /** A what-if is read last, so that every word of every rulebook is known. */
    private void readWhatIf(WhatIf whatIf, List<Problem> problems) {
        WhatIfRules steps = new WhatIfRules(whatIf, List.copyOf(books.keySet()));
        Book book = steps.book();
        if (books.containsKey(whatIf.id())) {
            problems.add(WhatIfRules.namedLikeARulebook(whatIf));
        }
        steps.read(dictionary, read -> rules.put(read.rule().key(), read));
        problems.addAll(book.complaints().problems());
    }

    private List<Rule> resolved(RuleNames ruleNames) {
        Map<String, List<String>> exceptionTo = new Exceptions(rules, ruleNames).resolve();
        return rules.values().stream()
                .map(ReadRule::rule)
                .map(rule -> rule.with(rule.raisedBy(), exceptionTo.getOrDefault(rule.key(), List.of())))
                .toList();
    }
}
