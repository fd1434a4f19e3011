package org.armistice.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.editor.index.Analysis;
import org.armistice.editor.index.Declaration;
import org.armistice.editor.index.Reference;
import org.armistice.editor.rename.Renames;
import org.armistice.editor.rename.Sameness;
import org.armistice.editor.text.Edit;
import org.armistice.editor.text.Edits;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;
import org.armistice.editor.text.Texts;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.layout.Layout;

/**
 * What somebody who writes rulebooks is shown: mistakes, what can be written, what is meant, where it is declared and
 * used. It knows the texts that are open and, beside them, the rulebooks in their folders and the core rulebooks.
 *
 * <p>Places that are not in a text are taken for the nearest that are. Not to be used by several threads at once.
 */
public final class Editor {
    private final Path core;
    private final Texts texts = new Texts();
    private final Scenarios scenarios;
    private final Remarks remarks;
    private final Map<Path, Analysis> whole = new HashMap<>();
    private final Map<Path, Analysis> quick = new HashMap<>();

    /**
     * @param core the folder in which the core rulebooks stand as files; it need not exist
     * @param scenarios the folder in which named scenarios are found, if there is one
     */
    public Editor(Path core, Optional<Path> scenarios) {
        this.core = core.toAbsolutePath().normalize();
        this.scenarios = new Scenarios(scenarios.map(Path::toAbsolutePath));
        this.remarks = new Remarks(texts, this.scenarios);
    }

    /** Takes a scenario, by name or folder, for all rulebooks that stand beside none. */
    public void chooseScenario(String named) {
        scenarios.choose(named);
        forget();
    }

    /** Whether a Markdown text begins with the front matter of a rulebook. */
    public static boolean isRulebook(String text) {
        return Texts.isRulebook(text);
    }

    /** A text is opened, or changed. */
    public void put(Path file, String text) {
        texts.put(file, text);
        quick.remove(file);
        whole.remove(folder(file));
    }

    /** The tests of a rulebook that stand in no file beside it. */
    public void putTests(Path rulebook, String yaml) {
        remarks.putTests(rulebook, yaml);
    }

    public void close(Path file) {
        texts.remove(file);
        forget();
    }

    /** Files have changed on disk. */
    public void forget() {
        scenarios.forget();
        quick.clear();
        whole.clear();
    }

    /** The files that are open. */
    public List<Path> open() {
        return texts.open();
    }

    /** What is wrong with a text, as far as it can be told without reading the rules of other rulebooks. */
    public List<Finding> quickFindings(Path file) {
        return findings(file, quick(file));
    }

    /** What is wrong with a text. */
    public List<Finding> findings(Path file) {
        return findings(file, whole(file));
    }

    /** What looks wrong with a text although it can be used, as far as it is told at once; nothing while there are mistakes. */
    public List<Finding> remarks(Path file) {
        return findings(file, remarks.of(file, books(rulebooks(file)), scenarios.of(folder(file))));
    }

    private List<Finding> findings(Path file, Analysis analysis) {
        return findings(file, analysis.review().problems());
    }

    private List<Finding> findings(Path file, List<Problem> problems) {
        String text = texts.find(file).orElse("");
        if (text.length() > Texts.LARGEST) {
            String message = "a rulebook has at most " + Texts.LARGEST + " bytes.";
            return List.of(Finding.of(new Problem(Position.ofFile(file.toString()), message), file, ""));
        }
        return problems.stream()
                .filter(problem -> Path.of(problem.position().file()).equals(file))
                .map(problem -> Finding.of(problem, file, text))
                .toList();
    }

    public List<Suggested> complete(Path file, Place place) {
        return context(file, place, quick(file))
                .map(c -> new Completions(c).all())
                .orElse(List.of());
    }

    /** What is meant by the words at a place, as Markdown. */
    public Optional<String> explain(Path file, Place place) {
        return context(file, place, quick(file)).flatMap(c -> new Explanation(c).text());
    }

    /** Where that is declared which is used at a place, or where the sentence stands that is cited there. */
    public Optional<Span> definition(Path file, Place place) {
        Analysis analysis = quick(file);
        return analysis.at(file, place)
                .map(Declaration::span)
                .or(() -> context(file, place, analysis).flatMap(c -> new Cited(c).span()));
    }

    /** Where that is used which is used or declared at a place, its declaration first. */
    public List<Span> references(Path file, Place place) {
        Analysis analysis = whole(file);
        Optional<Declaration> declaration = analysis.at(file, place);
        List<Span> spans = new ArrayList<>();
        if (declaration.isPresent()) {
            spans.add(declaration.get().span());
            analysis.references().stream()
                    .filter(r -> r.key().equals(declaration.get().key()))
                    .map(Reference::span)
                    .forEach(spans::add);
        }
        return spans;
    }

    /** What a text declares, in its order. */
    public List<Declaration> outline(Path file) {
        return quick(file).declarations().stream()
                .filter(d -> d.span().file().equals(file))
                .sorted(Comparator.comparingInt(d -> d.span().line()))
                .toList();
    }

    /** The text laid out; nothing if it is not open or there is nothing to change. */
    public Optional<String> format(Path file) {
        Optional<String> text = texts.find(file).filter(t -> t.length() <= Texts.LARGEST);
        return text.map(Layout::of).filter(laidOut -> !laidOut.equals(text.get()));
    }

    /**
     * The words at a place that can be renamed.
     *
     * @throws Refusal if there are none
     */
    public Span renamed(Path file, Place place) {
        return new Renames(whole(file), Set.copyOf(rulebooks(file).keySet())).span(file, place);
    }

    /**
     * The edits that give a parameter or the words of a phrase another name, in all rulebooks of the folder.
     *
     * @throws Refusal if the name cannot be, or would change what rules mean
     */
    public List<Edit> rename(Path file, Place place, String name) {
        Map<Path, String> before = rulebooks(file);
        List<Edit> edits = new Renames(whole(file), Set.copyOf(before.keySet())).edits(file, place, name);
        new Sameness(whole(file), edits)
                .check(scenarios.review(books(Edits.applied(before, edits)), scenarios.of(folder(file))));
        return edits;
    }

    private Optional<Context> context(Path file, Place place, Analysis analysis) {
        return texts.find(file)
                .filter(t -> t.length() <= Texts.LARGEST)
                .map(text -> new Context(analysis, file, text, place));
    }

    private Map<Path, String> rulebooks(Path file) {
        return texts.rulebooksIn(folder(file));
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private Analysis quick(Path file) {
        return quick.computeIfAbsent(file, f -> analysis(f, Set.of(f)));
    }

    private Analysis whole(Path file) {
        return whole.computeIfAbsent(folder(file), folder -> analysis(file, Set.of()));
    }

    /** @param readWhole the files whose rules are read; all if empty */
    private Analysis analysis(Path file, Set<Path> readWhole) {
        Set<String> names = readWhole.stream().map(Path::toString).collect(Collectors.toSet());
        Optional<Scenario> scenario = scenarios.of(folder(file));
        Review review = scenarios.review(books(rulebooks(file)).readingWhole(names), scenario);
        return new Analysis(core, scenario, review, f -> readWhole.isEmpty() || readWhole.contains(f));
    }

    private static Rulebooks books(Map<Path, String> own) {
        Rulebooks books = Rulebooks.core();
        own.forEach(books::with);
        return books;
    }
}
