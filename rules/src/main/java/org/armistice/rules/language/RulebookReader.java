package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.clause.BrokenPhrase;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.TestsReader;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.wording.Wording;

/** Reads a set of rulebooks together: first all words that they add, then all rules, then what rules say of rules. */
final class RulebookReader {
    private static final Set<String> FRONT =
            Set.of("rulebook", "title", "phase", "source", "uses", "processes", "precedence");
    private static final Set<String> BLOCKS = Set.of("params", "define", "verb", "rule", "test");
    private static final int MOST_RULES = 5000;
    private static final Block NO_BLOCK = new Block("", "", 0, 0, List.of());

    private final Dictionary dictionary = new Dictionary();
    private final Optional<Citable> citable;
    private final List<WhatIf> whatIfs;
    private final boolean withTests;
    private final Map<String, Book> books = new LinkedHashMap<>();
    private final List<Book> replaced = new ArrayList<>();
    private final Map<String, ReadRule> rules = new LinkedHashMap<>();
    private final Map<String, Wording> wordings = new LinkedHashMap<>();
    private final Map<String, List<String>> processes = new LinkedHashMap<>();
    private final List<RulebookTest> tests = new ArrayList<>();

    /**
     * @param assumed numbers that the scenario assumes
     * @param withTests whether test blocks are read too; each holds a world of its own, which takes its time
     */
    RulebookReader(
            Map<String, FactType<?>> names,
            Optional<Citable> citable,
            List<Parameter> assumed,
            List<WhatIf> whatIfs,
            boolean withTests) {
        this.citable = citable;
        this.whatIfs = whatIfs;
        this.withTests = withTests;
        names.forEach(dictionary::name);
        assumed.forEach(dictionary::assume);
    }

    /** @param testFiles texts of files that hold nothing but tests, by the name of the file */
    Rulebooks.Checked read(Map<String, String> textsByFile, Map<String, String> testFiles) {
        textsByFile.forEach(this::readFront);
        List<Phrase> phrases = new ArrayList<>();
        forEachBlock("params", (book, block) -> new ParameterReader(book).read(block, dictionary));
        forEachBlock("define", (book, block) -> phrases.add(new PhraseReader(book, dictionary).read(block)));
        forEachBlock("verb", (book, block) -> phrases.add(new PhraseReader(book, dictionary).read(block)));
        phrases.forEach(phrase -> PhraseReader.check(phrase, dictionary));
        forEachBlock("rule", this::readRule);
        List<Problem> problems = new ArrayList<>();
        whatIfs.forEach(whatIf -> readWhatIf(whatIf, problems));
        RuleNames ruleNames = new RuleNames(books.values());
        TestsReader testsReader = new TestsReader(dictionary, ruleNames);
        if (withTests) {
            forEachBlock("test", testsReader::read);
            testFiles.forEach((file, text) -> testsReader.read(new TextFile(file, text), books.values(), problems));
            tests.addAll(testsReader.tests());
        }
        List<Rule> resolved = resolved(ruleNames);
        books.values().forEach(b -> problems.addAll(b.complaints().problems()));
        replaced.forEach(b -> problems.addAll(b.complaints().problems()));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        List<Parameter> parameters = dictionary.parameters();
        return new Rulebooks.Checked(
                books.values().stream().map(b -> b.document().file()).toList(),
                new RuleSet(resolved, parameters),
                wordings,
                processes,
                tests,
                new Questions(dictionary, books.keySet()),
                testsReader);
    }

    private interface BlockReader {
        void read(Book book, Block block);
    }

    private void forEachBlock(String kind, BlockReader reader) {
        for (Book book : books.values()) {
            for (Block block : book.document().blocks()) {
                if (block.kind().equals(kind)) {
                    try {
                        reader.read(book, block);
                    } catch (Mismatch mismatch) {
                        book.complaints().add(mismatch);
                    } catch (BrokenPhrase broken) {
                        // Mostly the definition carries the complaint; this rule is checked again once that is mended.
                        if (broken.reason() == BrokenPhrase.Reason.TOO_LARGE) {
                            book.complaints().add(block.line(), 1, 3, "the phrases of this block stand for too much.");
                        }
                    } catch (StackOverflowError tooDeep) {
                        book.complaints().add(block.line(), 1, 3, "this block is nested too deeply.");
                    }
                }
            }
        }
    }

    private void readFront(String file, String text) {
        Document document = new Document(file, text);
        Complaints complaints = document.complaints();
        String name = document.front("rulebook").map(Document.Entry::value).orElse("");
        for (Document.Entry entry : document.front()) {
            if (!FRONT.contains(entry.key())) {
                complaints.add(
                        entry.line(),
                        1,
                        entry.key().length(),
                        "'" + entry.key() + "' is no entry of the front matter."
                                + Suggestion.maybe(entry.key(), FRONT));
            }
        }
        if (!name.matches("[a-z][a-z0-9-]*")) {
            complaints.add(
                    1, 1, 3, "the front matter names the rulebook in lower-case letters, as in 'rulebook: supply'.");
            name = file;
        }
        for (Block block : document.blocks()) {
            String meant = Suggestion.find(block.kind(), BLOCKS).orElse("");
            if (!BLOCKS.contains(block.kind()) && !meant.isEmpty()) {
                complaints.add(
                        block.line(),
                        4,
                        block.kind().length(),
                        "'" + block.kind() + "' is no kind of block. Maybe '" + meant + "'?");
            }
        }
        List<String> uses = new ArrayList<>(document.list("uses"));
        uses.add("words");
        Book book = new Book(name, phase(document), precedence(document), document, uses);
        Book before = books.put(name, book);
        if (before != null && !before.complaints().problems().isEmpty()) {
            replaced.add(before);
        }
        processes.put(name, document.list("processes"));
    }

    private static @org.jspecify.annotations.Nullable Phase phase(Document document) {
        Optional<Document.Entry> entry = document.front("phase");
        if (entry.isEmpty()) {
            return null;
        }
        List<String> words = Arrays.stream(Phase.values()).map(Choice::word).toList();
        int index = words.indexOf(entry.get().value());
        if (index < 0) {
            document.complaints()
                    .add(
                            entry.get().line(),
                            entry.get().column(),
                            entry.get().value().length(),
                            "'" + entry.get().value() + "' is no phase; the phases are " + String.join(", ", words)
                                    + "." + Suggestion.maybe(entry.get().value(), words));
            return null;
        }
        return Phase.values()[index];
    }

    private static int precedence(Document document) {
        Optional<Document.Entry> entry = document.front("precedence");
        if (entry.isEmpty()) {
            return 100;
        }
        if (!entry.get().value().matches("\\d{1,4}")) {
            document.complaints()
                    .add(
                            entry.get().line(),
                            entry.get().column(),
                            entry.get().value().length(),
                            "a precedence is a whole number from 0 to 9999; rules of the lower one win a conflict.");
            return 100;
        }
        return Integer.parseInt(entry.get().value());
    }

    private void readRule(Book book, Block block) {
        if (block.title().isEmpty()) {
            book.complaints()
                    .add(
                            block.line(),
                            4,
                            block.kind().length(),
                            "a rule has a name, as in '```rule cut-off force breaks off its attack'.");
            return;
        }
        RuleReader reader = new RuleReader(block, book, dictionary);
        Rule rule = qualified(reader.read(), book);
        wordings.putIfAbsent(rule.key(), reader.wording());
        ReadRule known =
                rules.putIfAbsent(rule.key(), new ReadRule(rule, book, block, reader.exceptionTo(), reader.lonely()));
        if (known != null) {
            book.complaints()
                    .add(
                            block.line(),
                            block.titleColumn(),
                            block.title().length(),
                            "there is a rule '" + known.rule().name() + "' already, in line "
                                    + known.block().line() + ".");
        }
        if (rules.size() > MOST_RULES) {
            book.complaints().add(block.line(), 1, 3, "there can be at most " + MOST_RULES + " rules.");
        }
    }

    /** Checks citations of the scenario's source; those of another source are marked with its name. */
    private Rule qualified(Rule rule, Book book) {
        String source =
                book.document().front("source").map(Document.Entry::value).orElse("");
        if (citable.isEmpty()) {
            return rule;
        }
        if (!source.isEmpty() && !source.equals(citable.get().source())) {
            return with(
                    rule, rule.raisedBy().stream().map(s -> source + ":" + s).toList(), rule.exceptionTo());
        }
        for (String sentence : rule.raisedBy()) {
            if (!citable.get().sentences().contains(sentence)) {
                cite(book, rule, sentence, citable.get());
            }
        }
        return rule;
    }

    private static void cite(Book book, Rule rule, String sentence, Citable citable) {
        for (Block block : book.document().blocks()) {
            if (block.line() != rule.position().line()) {
                continue;
            }
            for (int i = 0; i < block.lines().size(); i++) {
                String line = block.lines().get(i);
                int column = line.indexOf(sentence);
                if (line.strip().startsWith("raised by") && column >= 0) {
                    book.complaints()
                            .add(
                                    block.line() + 1 + i,
                                    column + 1,
                                    sentence.length(),
                                    "the source '" + citable.source() + "' has no sentence '" + sentence + "'."
                                            + Suggestion.maybe(sentence, citable.sentences()));
                }
            }
        }
    }

    /** A what-if is read last, so that every word of every rulebook is known. */
    private void readWhatIf(WhatIf whatIf, List<Problem> problems) {
        WhatIfRules steps = new WhatIfRules(whatIf, List.copyOf(books.keySet()));
        Book book = steps.book();
        if (books.containsKey(whatIf.id())) {
            book.complaints()
                    .add(1, 1, 1, "'" + whatIf.id() + "' is the name of a rulebook; give the file another name.");
        }
        steps.read(dictionary, (rule, wording) -> {
            rules.put(rule.key(), new ReadRule(rule, book, NO_BLOCK, List.of(), List.of()));
            wordings.put(rule.key(), wording);
        });
        problems.addAll(book.complaints().problems());
    }

    private List<Rule> resolved(RuleNames ruleNames) {
        Map<String, List<String>> exceptionTo = new Exceptions(rules, ruleNames).resolve();
        return rules.values().stream()
                .map(ReadRule::rule)
                .map(rule -> with(rule, rule.raisedBy(), exceptionTo.getOrDefault(rule.key(), List.of())))
                .toList();
    }

    private static Rule with(Rule rule, List<String> raisedBy, List<String> exceptionTo) {
        return new Rule(
                rule.key(),
                rule.name(),
                rule.position(),
                rule.phase(),
                rule.trigger(),
                rule.branches(),
                rule.variables(),
                rule.shown(),
                rule.slots(),
                rule.chance(),
                rule.effects(),
                rule.sentences(),
                raisedBy,
                rule.grounds(),
                exceptionTo,
                rule.precedence());
    }
}
