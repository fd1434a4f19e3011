package org.armistice.app.handbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.app.page.Html;
import org.armistice.rules.language.table.TableReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.table.DecisionTable;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/** The fenced blocks of a chapter as HTML. */
final class Blocks {
    private final Chapter chapter;
    private final Feeds feeds;
    private final Statement statement;
    private final Map<String, DecisionTable> tables = new HashMap<>();
    private final Map<Integer, Parameter> parametersByLine = new HashMap<>();
    private final Map<Integer, Block> byLine = new HashMap<>();

    Blocks(Chapter chapter, Feeds feeds, Statement statement, List<DecisionTable> tables, List<Parameter> parameters) {
        this.chapter = chapter;
        this.feeds = feeds;
        this.statement = statement;
        tables.forEach(t -> this.tables.put(t.key(), t));
        parameters.stream()
                .filter(p -> p.id().startsWith(chapter.name() + "."))
                .forEach(p -> parametersByLine.put(p.position().line(), p));
        chapter.document().blocks().forEach(b -> byLine.put(b.line(), b));
    }

    /** The block whose fence stands in a line of the chapter's prose, 0 for the first; null if it is no block of ours. */
    @Nullable
    String at(int line) {
        Block block = byLine.get(chapter.first() + line);
        if (block == null) {
            return null;
        }
        Html html = new Html();
        switch (block.kind()) {
            case "rule" -> rule(html, block);
            case "table" -> table(html, block);
            case "params" -> parameters(html, block);
            case "define", "verb" -> phrase(html, block);
            case "test" -> test(html, block);
            default -> {
                return null;
            }
        }
        return html.toString();
    }

    private static void head(Html html, String kind, String title) {
        html.open("p", "class", "title")
                .element("span", kind, "class", "kind")
                .raw(" ")
                .element("strong", title)
                .close("p");
    }

    private void rule(Html html, Block block) {
        String key = Book.key(chapter.name(), block.title());
        html.open("section", "class", "block rule", "id", Anchor.rule(key));
        head(html, "rule", block.title());
        statement.write(html, block.lines());
        feeds(html, key);
        html.close("section");
    }

    private void feeds(Html html, String key) {
        html.open("p", "class", "feeds note");
        things(html, "reads", feeds.reads(key));
        html.raw("<br>");
        things(html, "writes", feeds.writes(key));
        html.close("p");
    }

    private static void things(Html html, String verb, Set<String> things) {
        html.element("b", verb).text(things.isEmpty() ? " nothing" : " ");
        String comma = "";
        for (String thing : things) {
            html.text(comma).link(Anchor.thing(thing), thing);
            comma = ", ";
        }
    }

    private void table(Html html, Block block) {
        String name = TableReader.name(block);
        String key = Book.key(chapter.name(), name);
        DecisionTable table = tables.get(key);
        html.open("section", "class", "block table", "id", Anchor.rule(key));
        head(html, "table", name);
        statement.write(
                html,
                block.lines().stream().filter(l -> !l.strip().startsWith("|")).toList());
        if (table != null) {
            html.open("div", "class", "scroll").open("table").open("thead").open("tr");
            table.headings().forEach(h -> html.element("th", h, "scope", "col"));
            html.close("tr").close("thead").open("tbody");
            for (DecisionTable.Line line : table.lines()) {
                html.open("tr");
                line.cells().forEach(c -> html.element("td", c));
                html.close("tr");
            }
            html.close("tbody").close("table").close("div");
            html.element("p", "Hit policy: " + table.hit().word() + ".", "class", "note");
        }
        feeds(html, key);
        html.close("section");
    }

    private void parameters(Html html, Block block) {
        html.open("div", "class", "block params scroll")
                .open("table")
                .open("thead")
                .open("tr");
        for (String head : List.of("parameter", "value", "range", "what it is", "grounds", "grade")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (int i = 0; i < block.lines().size(); i++) {
            Parameter parameter = parametersByLine.get(block.line() + 1 + i);
            if (parameter != null
                    && !Statements.withoutComment(block.lines().get(i)).isBlank()) {
                parameter(html, parameter);
            }
        }
        html.close("tbody").close("table").close("div");
    }

    private void parameter(Html html, Parameter parameter) {
        Grounds grounds = parameter.grounds();
        html.open("tr", "id", Anchor.parameter(parameter.id()))
                .open("th", "scope", "row")
                .element("code", parameter.id().substring(chapter.name().length() + 1))
                .close("th")
                .element("td", parameter.unit().format(parameter.value()), "class", "number")
                .element("td", range(parameter))
                .element("td", parameter.meaning())
                .open("td");
        if (grounds == null) {
            html.text("none");
        } else if (grounds.basis() == Grounds.Basis.LITERATURE) {
            String key = Evidence.key(grounds);
            html.text("literature ")
                    .link(Anchor.work(key), key)
                    .text(grounds.detail().substring(key.length()));
        } else {
            html.text(grounds.basis() == Grounds.Basis.DATA ? "data: " : "assumption: ")
                    .text(grounds.detail());
        }
        html.close("td")
                .element("td", grounds == null ? "-" : String.valueOf(grounds.grade()), "class", "grade")
                .close("tr");
    }

    /** {@code 3 to 14 days}. */
    private static String range(Parameter parameter) {
        String unit = parameter.unit().symbol();
        String least = parameter.unit().format(parameter.range().least());
        return (least.endsWith(unit)
                        ? least.substring(0, least.length() - unit.length()).strip()
                        : least) + " to "
                + parameter.unit().format(parameter.range().most()).replace(' ', '\u00a0');
    }

    private void phrase(Html html, Block block) {
        html.open("section", "class", "block define", "id", Anchor.definition(chapter.name(), block.line()));
        head(
                html,
                block.kind().equals("verb") ? "verb" : "definition",
                phrase(block).orElse(""));
        int head = block.lines()
                .indexOf(block.lines().stream()
                        .filter(l -> !Statements.withoutComment(l).isBlank())
                        .findFirst()
                        .orElse(""));
        statement.write(html, block.lines().subList(head + 1, block.lines().size()));
        html.close("section");
    }

    /** The head of a definition or verb. */
    static Optional<String> phrase(Block block) {
        return block.kind().equals("define") || block.kind().equals("verb")
                ? block.lines().stream()
                        .map(l -> Statements.withoutComment(l).strip())
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private void test(Html html, Block block) {
        html.open("details", "class", "block test").open("summary").element("span", "test", "class", "kind");
        html.raw(" ").text(block.title()).close("summary");
        statement.write(html, block.lines());
        html.close("details");
    }
}
