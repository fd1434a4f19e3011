package org.armistice.workbench.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.table.TableReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.Simulation;
import org.armistice.workbench.server.Refusal;

/**
 * All rulebooks that a scenario uses with their rules, and the sentences of its source with the rules that they raised.
 *
 * @param title of the scenario
 * @param problems what is wrong with them, so that no run of the scenario is possible
 */
record Contents(String title, List<Chapter> rulebooks, List<Raised> sentences, List<Refusal.Wrong> problems) {
    /**
     * A rulebook.
     *
     * @param phase when its rules are looked at; empty if it has none
     * @param file as messages name it
     * @param core whether it comes with the program
     */
    record Chapter(
            String name,
            String title,
            String phase,
            String file,
            boolean core,
            int parameters,
            int tests,
            List<Entry> rules) {}

    /**
     * A rule or a table.
     *
     * @param kind rule or table
     * @param line of its first line
     * @param sentences that raised it, as it cites them
     * @param grade of its grounds, from A to E; empty if it says none
     */
    record Entry(String key, String name, String kind, int line, List<String> sentences, String grade) {}

    /**
     * A sentence of the source.
     *
     * @param counterClaim what somebody else says of the same, or empty
     * @param rules keys of what it raised
     */
    record Raised(
            String id,
            String kind,
            String speaker,
            String side,
            String summary,
            String counterClaim,
            List<String> rules) {}

    static Contents of(Scenario scenario, List<Volume> volumes) {
        Rulebooks books = Rulebooks.of(scenario).withoutTests();
        Review review = Simulation.review(scenario, books);
        List<Rule> rules = review.read().rules().rules();
        List<Chapter> chapters =
                volumes.stream().map(volume -> chapter(volume, rules)).toList();
        return new Contents(
                scenario.title(),
                chapters,
                scenario.source().stream().map(s -> raised(s, chapters)).toList(),
                review.problems().stream().map(Refusal.Wrong::of).toList());
    }

    private static Chapter chapter(Volume volume, List<Rule> rules) {
        Document document = new Document(volume.shown(), volume.text());
        List<Entry> entries = new ArrayList<>();
        int parameters = 0;
        int tests = 0;
        for (Block block : document.blocks()) {
            switch (block.kind()) {
                case "rule", "table" -> entries.add(entry(volume, block, rules));
                case "params" ->
                    parameters += (int)
                            block.lines().stream().filter(Contents::isParameter).count();
                case "test" -> tests++;
                default -> {
                    // phrases and blocks of other languages are no rules
                }
            }
        }
        return new Chapter(
                volume.name(),
                front(document, "title", volume.name()),
                front(document, "phase", ""),
                volume.shown(),
                volume.core(),
                parameters,
                tests + testsBeside(volume),
                entries);
    }

    private static int testsBeside(Volume volume) {
        String tests = volume.tests();
        try {
            return tests == null
                    ? 0
                    : TestFile.read(new TextFile(TestFile.beside(volume.shown()), tests))
                            .tests()
                            .size();
        } catch (BadInput e) {
            // What is wrong is told with the other problems.
            return 0;
        }
    }

    private static boolean isParameter(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static String front(Document document, String key, String otherwise) {
        return document.front(key).map(Document.Entry::value).orElse(otherwise);
    }

    private static Entry entry(Volume volume, Block block, List<Rule> rules) {
        String name = block.kind().equals("table") ? TableReader.name(block) : block.title();
        String key = Book.key(volume.name(), name);
        List<String> sentences = new ArrayList<>();
        String grade = "";
        for (Rule rule : rules) {
            if (rule.key().equals(key) || rule.key().startsWith(key + "/")) {
                rule.raisedBy().stream().filter(s -> !sentences.contains(s)).forEach(sentences::add);
                grade = rule.grounds() == null
                        ? grade
                        : String.valueOf(rule.grounds().grade());
            }
        }
        return new Entry(key, name, block.kind(), block.line(), sentences, grade);
    }

    private static Raised raised(SourceSentence sentence, List<Chapter> chapters) {
        return new Raised(
                sentence.id(),
                sentence.kind().word(),
                sentence.speaker(),
                sentence.side(),
                sentence.summary(),
                sentence.counterClaim(),
                chapters.stream()
                        .flatMap(chapter -> chapter.rules().stream())
                        .filter(rule -> rule.sentences().contains(sentence.id()))
                        .map(Entry::key)
                        .toList());
    }
}
