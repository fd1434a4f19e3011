package org.armistice.app.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.app.page.Html;
import org.armistice.app.page.Page;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.prose.Prose;
import org.armistice.rules.typed.Parameter;

/**
 * Rulebooks as one page that needs nothing beside it: prose, blocks, pictures and indexes. It runs no script and loads
 * nothing, and its content security policy says so to the browser.
 */
public final class Handbook {
    private final String title;
    private final Rulebooks.Checked checked;
    private final List<Chapter> chapters;
    private final Map<String, Map<String, SourceSentence>> sentences = new HashMap<>();
    private final Set<String> shown;
    private final Feeds feeds;
    private final Evidence evidence;
    private final Pictures pictures;
    private final Page page;
    private final Html html;

    private Handbook(
            String title,
            Rulebooks.Checked checked,
            Map<String, String> textsByFile,
            Map<String, List<SourceSentence>> sources) {
        this.title = title;
        this.checked = checked;
        page = new Page(title).style("/handbook/handbook.css");
        html = page.body();
        chapters = new ArrayList<>();
        textsByFile.forEach((file, text) -> chapters.add(Chapter.of(file, text)));
        sources.forEach((name, list) ->
                sentences.put(name, list.stream().collect(Collectors.toMap(SourceSentence::id, s -> s, (a, b) -> a))));
        shown = chapters.stream().map(Chapter::name).collect(Collectors.toSet());
        feeds = new Feeds(checked.rules().rules());
        evidence = new Evidence(
                checked.rules().rules().stream()
                        .filter(r -> shown.contains(Feeds.rulebook(r.key())))
                        .toList(),
                parameters(),
                chapters.stream().collect(Collectors.toMap(Chapter::name, Chapter::source, (a, b) -> b)));
        pictures = new Pictures(feeds, shown);
    }

    /**
     * Writes the page.
     *
     * @param checked rulebooks without a fault
     * @param textsByFile those of them that the page shows
     * @param sources sentences that rules cite, by the name of their source, as far as they are known
     */
    public static String html(
            String title,
            Rulebooks.Checked checked,
            Map<String, String> textsByFile,
            Map<String, List<SourceSentence>> sources) {
        Handbook handbook = new Handbook(title, checked, textsByFile, sources);
        handbook.write();
        return handbook.page.toString();
    }

    private List<Parameter> parameters() {
        return checked.rules().parameters().stream()
                .filter(p -> shown.contains(p.id().substring(0, p.id().indexOf('.'))))
                .toList();
    }

    private void write() {
        contents();
        html.open("header").element("h1", title);
        html.element(
                "p",
                counted(chapters.size(), "rulebook") + ", "
                        + counted(
                                feeds.rules().keySet().stream()
                                        .filter(this::isShown)
                                        .count(),
                                "rule")
                        + ". A table counts as one. That a rule cites a sentence says where the idea came"
                        + " from, not that the rule is right; its grounds, with a grade from A (strong) to E (a guess), do.",
                "class",
                "note");
        html.close("header");
        if (pictures.hasOverview()) {
            html.element("h2", "Which rules feed which", "id", "picture");
            pictures.overview(html);
        }
        chapters.forEach(this::chapter);
        sources();
        works();
        definitions();
        things();
    }

    private void contents() {
        if (pictures.hasOverview()) {
            page.contents("picture", "Which rules feed which");
        }
        chapters.forEach(c -> page.contents(Anchor.rulebook(c.name()), c.title()));
        page.contents("sources", "Source sentences")
                .contents("works", "Literature")
                .contents("definitions", "Words")
                .contents("fields", "What rules read and write");
    }

    private void item(String anchor, String name) {
        html.open("li").link(anchor, name).close("li");
    }

    private void chapter(Chapter chapter) {
        html.open("article", "id", Anchor.rulebook(chapter.name())).element("h2", chapter.title());
        html.open("p", "class", "note").element("code", chapter.name());
        chapter.document().front("phase").ifPresent(phase -> html.text(" · phase " + phase.value()));
        String processes = String.join(", ", chapter.document().list("processes"));
        html.text(processes.isEmpty() ? "" : " · processes: " + processes).close("p");
        List<String> own = feeds.rules().keySet().stream()
                .filter(key -> Feeds.rulebook(key).equals(chapter.name()))
                .toList();
        if (!own.isEmpty()) {
            html.open("details", "class", "own").element("summary", counted(own.size(), "rule"));
            html.open("ul");
            own.forEach(key -> item(
                    Anchor.rule(key),
                    Feeds.name(Objects.requireNonNull(feeds.rules().get(key)))));
            html.close("ul").close("details");
        }
        pictures.of(chapter, html);
        Statement statement = new Statement(
                chapter.name(),
                chapter.source(),
                parameters().stream().map(Parameter::id).collect(Collectors.toSet()),
                evidence.works().keySet().stream().collect(Collectors.toMap(k -> k, Anchor::work)));
        Blocks blocks = new Blocks(
                chapter, feeds, statement, checked.tables(), checked.rules().parameters());
        html.raw(Prose.render(String.join("\n", chapter.prose()), blocks::at)).close("article");
    }

    private void sources() {
        html.open("article", "id", "sources").element("h2", "Source sentences and the rules that they raised");
        if (evidence.sentences().isEmpty()) {
            html.element("p", "No rule cites a sentence.", "class", "note");
        }
        html.open("dl");
        evidence.sentences().forEach((sentence, citing) -> {
            SourceSentence known =
                    sentences.getOrDefault(sentence.source(), Map.of()).get(sentence.id());
            html.open("dt", "id", Anchor.sentence(sentence.source(), sentence.id()))
                    .element("b", sentence.id())
                    .element("span", " " + sentence.source(), "class", "faint");
            if (known != null) {
                html.text("  " + known.summary()).element("span", " " + who(known), "class", "faint");
            }
            html.close("dt");
            citing(citing);
        });
        html.close("dl").close("article");
    }

    private static String who(SourceSentence sentence) {
        return "(" + sentence.kind().word() + (sentence.speaker().isEmpty() ? "" : ", " + sentence.speaker())
                + (sentence.side().isEmpty() ? "" : ", side of " + sentence.side()) + ")";
    }

    private void works() {
        html.open("article", "id", "works")
                .element("h2", "Literature that rules and parameters rest on")
                .open("dl");
        evidence.works().forEach((key, citing) -> {
            html.open("dt", "id", Anchor.work(key)).element("b", key).close("dt");
            citing(citing);
        });
        html.close("dl").close("article");
    }

    private void citing(TreeSet<Evidence.Citing> citing) {
        html.open("dd").open("ul");
        citing.forEach(c -> item(c.anchor(), c.name()));
        html.close("ul").close("dd");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private boolean isShown(String key) {
        return shown.contains(Feeds.rulebook(key));
    }

    private void things() {
        html.open("article", "id", "fields")
                .element("h2", "What rules read and write")
                .open("dl");
        for (String thing : feeds.things()) {
            List<String> writers = feeds.writers(thing);
            List<String> readers = feeds.readers(thing);
            if (writers.stream().noneMatch(this::isShown) && readers.stream().noneMatch(this::isShown)) {
                continue;
            }
            html.open("dt", "id", Anchor.thing(thing))
                    .element("b", thing)
                    .close("dt")
                    .open("dd");
            rules("written by", writers);
            rules("read by", readers);
            html.close("dd");
        }
        html.close("dl").close("article");
    }

    /** Rules that the page does not show are counted by their rulebook. */
    private void rules(String verb, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        html.open("p", "class", "note").element("b", verb).text(" ");
        String comma = "";
        for (String key : keys) {
            if (isShown(key)) {
                html.text(comma)
                        .link(
                                Anchor.rule(key),
                                Feeds.name(Objects.requireNonNull(feeds.rules().get(key))));
                comma = "; ";
            }
        }
        Map<String, Long> others = keys.stream()
                .filter(key -> !isShown(key))
                .collect(Collectors.groupingBy(Feeds::rulebook, TreeMap::new, Collectors.counting()));
        for (Map.Entry<String, Long> other : others.entrySet()) {
            html.text(comma + other.getValue() + " of " + other.getKey());
            comma = "; ";
        }
        html.close("p");
    }

    private record Word(String phrase, String anchor, String rulebook) {}

    private void definitions() {
        List<Word> words = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Block block : chapter.document().blocks()) {
                Blocks.phrase(block)
                        .ifPresent(phrase -> words.add(
                                new Word(phrase, Anchor.definition(chapter.name(), block.line()), chapter.name())));
            }
        }
        words.sort(Comparator.comparing(Word::phrase));
        html.open("article", "id", "definitions")
                .element("h2", "Words that rulebooks define")
                .open("ul", "class", "words");
        words.forEach(w -> html.open("li")
                .link(w.anchor(), w.phrase())
                .element("span", " " + w.rulebook(), "class", "faint")
                .close("li"));
        html.close("ul").close("article");
    }
}
