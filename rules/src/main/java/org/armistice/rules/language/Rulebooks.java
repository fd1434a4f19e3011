package org.armistice.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.table.TableFiles;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.rules.language.trial.TestsReader;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.sheet.SheetFile;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.wording.Wording;

/** The texts of the rulebooks of a run. A later rulebook replaces an earlier one of the same name. */
public final class Rulebooks {
    /** The rulebooks that come with the program; {@code words} holds the phrases that all others use. */
    public static final List<String> CORE = List.of(
            "words",
            "supply",
            "combat",
            "control",
            "operations",
            "ceasefire",
            "air",
            "backing",
            "red-lines",
            "mediation",
            "bargaining",
            "pressure",
            "standing",
            "economy",
            "harm",
            "displacement",
            "mines",
            "return",
            "conduct",
            "accountability");

    private final Map<String, String> textsByFile = new LinkedHashMap<>();
    private final Map<String, TableFiles> tableFiles = new HashMap<>();
    private final Map<String, String> testsByFile = new LinkedHashMap<>();
    private final List<WhatIf> whatIfs = new ArrayList<>();

    private boolean withTests = true;
    private Set<String> readWhole = Set.of();
    private Function<String, Optional<Citable>> sources = source -> Optional.empty();

    private Rulebooks() {}

    /** No rulebook at all, for those who only want to open some. */
    public static Rulebooks none() {
        return new Rulebooks();
    }

    /** No rulebook but the phrases of {@code words}. */
    public static Rulebooks words() {
        return new Rulebooks().withCore("words");
    }

    /**
     * The rulebooks that a scenario names: core ones, and files of its own that end in {@code .md}.
     *
     * @throws BadInput with all that cannot be read
     */
    public static Rulebooks of(Scenario scenario) {
        Rulebooks rulebooks = words();
        List<Problem> problems = new ArrayList<>();
        for (String name : scenario.rulebooks()) {
            try {
                if (name.endsWith(".md")) {
                    rulebooks.withFileIn(
                            scenario.folder(), scenario.folder().resolve(name), scenario.id() + "/" + name);
                } else {
                    rulebooks.withCore(name);
                }
            } catch (BadInput e) {
                Position position = Position.ofFile(scenario.id() + "/scenario.yaml");
                e.problems()
                        .forEach(p -> problems.add(new Problem(position, "rulebook '" + name + "': " + p.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return rulebooks;
    }

    /** All core rulebooks. */
    public static Rulebooks core() {
        Rulebooks rulebooks = new Rulebooks();
        CORE.forEach(rulebooks::withCore);
        return rulebooks;
    }

    /** Adds one core rulebook by name; throws {@link BadInput} if there is none of that name. */
    public Rulebooks withCore(String name) {
        try (InputStream in = Rulebooks.class.getResourceAsStream("/rulebooks/" + name + ".md")) {
            if (in == null || !CORE.contains(name)) {
                throw new BadInput(new Problem(
                        Position.ofFile(name),
                        "there is no core rulebook '" + name + "'." + Suggestion.maybe(name, CORE)));
            }
            tableFiles.put(name + ".md", TableFiles.ofResources());
            add(name + ".md", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (InputStream in = Rulebooks.class.getResourceAsStream("/rulebooks/" + name + TestFile.ENDING)) {
            return in == null
                    ? this
                    : withTests(name + TestFile.ENDING, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a text that holds nothing but tests, in YAML.
     *
     * @param file named after that of the rulebook, see {@link TestFile#beside}
     */
    public Rulebooks withTests(String file, String text) {
        testsByFile.put(file, new TextFile(file, text).text());
        return this;
    }

    /** Adds a rulebook's text. It stands in no folder, so that its tables are all in it. */
    public Rulebooks with(String file, String text) {
        tableFiles.put(file, TableFiles.none());
        return add(file, text);
    }

    /**
     * Adds a text that stands, or is to stand, in a file: an editor's, say, that is not saved yet. Its tables may be in
     * files beside that one.
     */
    public Rulebooks with(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        String shown = file.toString();
        tableFiles.put(shown, folder == null ? TableFiles.none() : TableFiles.in(folder, shown));
        return add(shown, text);
    }

    private Rulebooks add(String file, String text) {
        textsByFile.put(file, new TextFile(file, text).text());
        return this;
    }

    /**
     * Adds a file, or all {@code .md} files of a folder, with the files of tests beside them; throws {@link BadInput} if
     * one cannot be read.
     */
    public Rulebooks with(Path path) {
        if (Files.isDirectory(path)) {
            List<Problem> problems = new ArrayList<>();
            for (Path file : RulebookFiles.in(path)) {
                try {
                    withFileIn(path, file, file.toString());
                } catch (BadInput e) {
                    problems.addAll(e.problems());
                }
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return this;
        }
        return withFile(path);
    }

    /** Adds what is changed from outside; its steps become rules of the first phase of their days. */
    public Rulebooks with(WhatIf whatIf) {
        whatIfs.add(whatIf);
        return this;
    }

    /** A file that stands in a folder, and does not lead out of it by a link. */
    private Rulebooks withFileIn(Path folder, Path file, String shownName) {
        return withFile(file, shownName, RulebookFiles.textWithin(folder, file, shownName));
    }

    private Rulebooks withFile(Path file) {
        return withFile(file, file.toString(), RulebookFiles.text(file));
    }

    private Rulebooks withFile(Path file, String shownName, String text) {
        Path folder = file.toAbsolutePath().getParent();
        tableFiles.put(shownName, folder == null ? TableFiles.none() : TableFiles.in(folder, shownName));
        add(shownName, text);
        RulebookFiles.tests(file, shownName).ifPresent(tests -> withTests(TestFile.beside(shownName), tests));
        return this;
    }

    /** The texts by the name of their file, in the order in which they were added. */
    public Map<String, String> texts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(textsByFile));
    }

    /** The texts that hold nothing but tests, by the name of their file. */
    public Map<String, String> testFiles() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(testsByFile));
    }

    /** Leaves out those whose names do not fit; with two of one name, both go or stay. */
    public Rulebooks keeping(Predicate<String> names) {
        textsByFile.entrySet().removeIf(e -> !names.test(Book.nameIn(new Document(e.getKey(), e.getValue()))));
        return this;
    }

    /** Leaves out what stands in a file, by its name in {@link #texts}. */
    public Rulebooks without(String file) {
        textsByFile.remove(file);
        return this;
    }

    /** The names that their front matters give them. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        textsByFile.forEach((file, text) -> names.add(Book.nameIn(new Document(file, text))));
        return names;
    }

    /** Passes over tests and what is wrong with them: a run needs none, and each holds a world of its own. */
    public Rulebooks withoutTests() {
        withTests = false;
        return this;
    }

    /**
     * Reads only some of the files whole, and of all others the words that they add: a quick look at what is being
     * written.
     *
     * @param files as they are named in positions
     */
    public Rulebooks readingWhole(Set<String> files) {
        readWhole = Set.copyOf(files);
        return this;
    }

    /** Checks citations of sources other than the scenario's own too, as far as they are found by their names. */
    public Rulebooks citing(Function<String, Optional<Citable>> found) {
        sources = found;
        return this;
    }

    /** Checks all rulebooks against the vocabulary alone; throws {@link BadInput} with everything that is wrong. */
    public Checked check() {
        return check(Map.of(), Optional.empty());
    }

    /** The same for a scenario that assumes no numbers of its own. */
    public Checked check(Map<String, FactType<?>> names, Optional<Citable> citable) {
        return check(names, citable, List.of());
    }

    /**
     * Checks all rulebooks.
     *
     * @param names ids of the scenario's facts, which rules may name
     * @param citable the source that rules may cite; anything if absent
     * @param assumed numbers that the scenario itself assumes; rules may name them by their id
     */
    public Checked check(Map<String, FactType<?>> names, Optional<Citable> citable, List<Parameter> assumed) {
        return review(names, citable, assumed).checked();
    }

    /** The same, but what is wrong is told along with what could be read all the same. */
    public Review review(Map<String, FactType<?>> names, Optional<Citable> citable, List<Parameter> assumed) {
        CitationCheck citations = new CitationCheck(citable, sources);
        return new RulebookReader(names, citations, assumed, whatIfs, tableFiles, withTests, readWhole)
                .read(textsByFile, testsByFile);
    }

    /**
     * Of all that rules are made of: where two have the same, the rules are the same. Empty where more comes into play than texts,
     * such as changes from outside; tables in files of their own are not looked at.
     */
    public Optional<String> fingerprint(
            Map<String, FactType<?>> names, Optional<Citable> citable, List<Parameter> assumed) {
        return withTests || !whatIfs.isEmpty() || !readWhole.isEmpty()
                ? Optional.empty()
                : Optional.of(Extract.fingerprint(textsByFile, names, citable, assumed));
    }

    /**
     * Rulebooks without a fault.
     *
     * @param files of the rulebooks that count, which are those that no later one replaces
     * @param rules all rules and parameters; the rows of tables are rules among them
     * @param wordings how each rule is written, by its key
     * @param tables all decision tables
     * @param tableFiles the files that tables were read from, by their names as the user would name them
     * @param processesByRulebook names of the processes that each rulebook asks for
     * @param tests their test blocks; none if they were passed over
     * @param questions reads questions in their words
     * @param testsReader reads further tests in their words
     */
    public record Checked(
            List<String> files,
            RuleSet rules,
            Map<String, Wording> wordings,
            List<DecisionTable> tables,
            Map<String, SheetFile> tableFiles,
            Map<String, List<String>> processesByRulebook,
            List<RulebookTest> tests,
            Questions questions,
            TestsReader testsReader) {
        public Checked {
            files = List.copyOf(files);
            wordings = Map.copyOf(wordings);
            tables = List.copyOf(tables);
            tableFiles = Collections.unmodifiableMap(new LinkedHashMap<>(tableFiles));
            processesByRulebook = Collections.unmodifiableMap(new LinkedHashMap<>(processesByRulebook));
            tests = List.copyOf(tests);
        }

        /** How a rule is written. */
        public Wording wording(Rule rule) {
            Wording wording = wordings.get(rule.key());
            return wording == null ? Wording.without(rule) : wording;
        }

        /** The processes that some rulebook asks for. */
        public List<String> processes() {
            return processesByRulebook.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        /** What a run needs of them. */
        public Extract extract() {
            return new Extract(files, rules, processes());
        }

        /**
         * The same without some of the rules; their parameters, phrases and verbs stay, so that all others still mean
         * what they meant.
         *
         * @param names rulebooks, all of whose rules and processes are left out, or keys of single rules
         * @throws BadInput if there is no rulebook or rule of a name
         */
        public Checked without(List<String> names) {
            LeftOut leftOut = LeftOut.of(names, rules, processesByRulebook);
            return with(rules.without(leftOut.keys()), wordings, leftOut.processes());
        }

        /** The same with parameters of other values, say. */
        public Checked with(RuleSet otherRules) {
            return with(otherRules, wordings, processesByRulebook);
        }

        private Checked with(RuleSet otherRules, Map<String, Wording> worded, Map<String, List<String>> asked) {
            return new Checked(files, otherRules, worded, tables, tableFiles, asked, tests, questions, testsReader);
        }

        /**
         * The same with something changed from outside, which costs little: only what is added is read.
         *
         * @throws BadInput with all that is wrong with their effects, or if one is named like a rulebook
         */
        public Checked with(List<WhatIf> whatIfs) {
            AddedRules added = AddedRules.of(whatIfs, questions, processesByRulebook.keySet());
            List<Rule> all = new ArrayList<>(rules.rules());
            all.addAll(added.rules().values());
            Map<String, Wording> worded = new LinkedHashMap<>(wordings);
            worded.putAll(added.wordings());
            return with(new RuleSet(all, rules.parameters()), worded, processesByRulebook);
        }
    }
}
