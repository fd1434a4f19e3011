package org.armistice.app.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.app.page.Html;
import org.armistice.model.event.Phase;
import org.armistice.rules.typed.Rule;

/** Which rules feed which, as pictures: one of all rulebooks by phase, and one for each rulebook. */
final class Pictures {
    private static final int MOST_LINES = 36;
    private static final int MOST_FIELDS = 60;

    private final Feeds feeds;
    private final Set<String> shown;
    private final Map<String, Set<String>> writers = new TreeMap<>();

    /** @param shown names of the rulebooks that the page shows; only lines to or from them are drawn */
    Pictures(Feeds feeds, Set<String> shown) {
        this.feeds = feeds;
        this.shown = Set.copyOf(shown);
        feeds.rules()
                .keySet()
                .forEach(key -> feeds.writes(key)
                        .forEach(thing -> writers.computeIfAbsent(thing, t -> new LinkedHashSet<>())
                                .add(key)));
    }

    /** Whether any rulebook that is shown feeds another, or is fed by one. */
    boolean hasOverview() {
        return !between().isEmpty();
    }

    /** All rulebooks, in the order of their phases. */
    void overview(Html html) {
        List<Picture.Line> all = between();
        List<Picture.Line> lines = all.stream().limit(MOST_LINES).toList();
        Set<String> drawn = new TreeSet<>(shown);
        lines.forEach(line -> drawn.addAll(List.of(line.from(), line.to())));
        Map<Phase, Set<String>> phases = new TreeMap<>();
        feeds.rules()
                .forEach((key, rule) -> phases.computeIfAbsent(rule.phase(), p -> new TreeSet<>())
                        .add(Feeds.rulebook(key)));
        Set<String> seen = new TreeSet<>();
        List<Picture.Column> columns = new ArrayList<>();
        phases.forEach((phase, books) -> columns.add(new Picture.Column(
                phase.word(),
                104,
                books.stream()
                        .filter(book -> drawn.contains(book) && seen.add(book))
                        .map(book -> new Picture.Box(
                                book,
                                book,
                                shown.contains(book) ? Anchor.rulebook(book) : "",
                                shown.contains(book) ? "book" : "rule"))
                        .toList())));
        html.open("figure");
        new Picture(46, 22, columns, lines).draw(html, "Which rulebooks feed which");
        html.open("figcaption")
                .text(
                        "Each box is a rulebook, in the column of the phase in which its rules are looked at; those of this"
                                + " page have a thick edge. A line leads from a rulebook whose rules write something to one whose rules read it; the more such things,"
                                + " the thicker. Full lines reach a later phase of the same day, dashed ones the next day. ")
                .text(
                        all.size() > lines.size()
                                ? "Drawn are the " + lines.size() + " thickest of " + all.size() + " lines. "
                                : "")
                .text("What processes write is not drawn.")
                .close("figcaption")
                .close("figure");
    }

    /** Lines between rulebooks, the thickest first. */
    private List<Picture.Line> between() {
        Map<String, Map<String, Set<String>>> things = new TreeMap<>();
        feeds.rules()
                .keySet()
                .forEach(reader -> feeds.reads(reader).forEach(thing -> {
                    for (String writer : writers.getOrDefault(thing, Set.of())) {
                        String from = Feeds.rulebook(writer);
                        String to = Feeds.rulebook(reader);
                        if (!from.equals(to) && (shown.contains(from) || shown.contains(to))) {
                            things.computeIfAbsent(from, f -> new TreeMap<>())
                                    .computeIfAbsent(to, t -> new TreeSet<>())
                                    .add(thing);
                        }
                    }
                }));
        List<Picture.Line> lines = new ArrayList<>();
        things.forEach((from, byReader) -> byReader.forEach((to, shared) -> lines.add(
                new Picture.Line(from, to, shared.size(), from + " feeds " + to + ": " + String.join(", ", shared)))));
        lines.sort(Comparator.comparingInt((Picture.Line l) -> -l.weight()));
        return lines;
    }

    /** What the rules of one rulebook read that rules write. */
    void of(Chapter chapter, Html html) {
        Map<String, Picture.Box> left = new LinkedHashMap<>();
        Map<String, Picture.Box> middle = new LinkedHashMap<>();
        Map<String, Picture.Box> right = new LinkedHashMap<>();
        Map<String, Picture.Line> lines = new LinkedHashMap<>();
        for (Map.Entry<String, Rule> entry : feeds.rules().entrySet()) {
            String reader = entry.getKey();
            if (!Feeds.rulebook(reader).equals(chapter.name())) {
                continue;
            }
            for (String thing : feeds.reads(reader)) {
                for (String writer : writers.getOrDefault(thing, Set.of())) {
                    boolean own = Feeds.rulebook(writer).equals(chapter.name());
                    String from = "from " + (own ? writer : Feeds.rulebook(writer));
                    left.putIfAbsent(from, own ? rule(from, writer) : book(from, Feeds.rulebook(writer)));
                    middle.putIfAbsent(
                            "thing " + thing, new Picture.Box("thing " + thing, thing, Anchor.thing(thing), "field"));
                    right.putIfAbsent("to " + reader, rule("to " + reader, reader));
                    line(lines, from, "thing " + thing, "writes");
                    line(lines, "thing " + thing, "to " + reader, "read by");
                }
            }
        }
        if (right.isEmpty() || middle.size() > MOST_FIELDS) {
            return;
        }
        html.open("figure");
        new Picture(
                        90,
                        9,
                        List.of(
                                new Picture.Column("rules and rulebooks that write", 270, List.copyOf(left.values())),
                                new Picture.Column("what is written and read", 210, List.copyOf(middle.values())),
                                new Picture.Column("rules of this rulebook", 290, List.copyOf(right.values()))),
                        List.copyOf(lines.values()))
                .draw(html, "What feeds the rules of " + chapter.name());
        html.element(
                        "figcaption",
                        "What feeds the rules of this rulebook. Square boxes are rules, those with a thick edge are other"
                                + " rulebooks, round ones are fields of facts, and facts that come (‘a ceasefire’).")
                .close("figure");
    }

    private Picture.Box rule(String box, String key) {
        Rule rule = feeds.rules().get(key);
        return new Picture.Box(box, rule == null ? key : Feeds.name(rule), Anchor.rule(key), "rule");
    }

    private Picture.Box book(String box, String name) {
        return new Picture.Box(box, name, shown.contains(name) ? Anchor.rulebook(name) : "", "book");
    }

    private static void line(Map<String, Picture.Line> lines, String from, String to, String verb) {
        lines.putIfAbsent(from + "\n" + to, new Picture.Line(from, to, 1, verb));
    }
}
