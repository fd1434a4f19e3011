package org.armistice.workbench.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.table.TableReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.prose.Prose;
import org.armistice.rules.typed.Grounds;
import org.armistice.rules.typed.Parameter;
import org.armistice.simulator.Simulation;

/**
 * A part of a rulebook as a document: prose, or one of its blocks.
 *
 * @param kind prose, params, define, verb, rule, table or test
 * @param line of its first line, 1 for the first of the file
 * @param html of prose, which can do nothing; empty for a block
 * @param title of a block
 * @param key of a rule or table, else empty
 * @param lines of a block, without its fences
 * @param parameters of a block of parameters, those that can be read
 */
record Part(String kind, int line, String html, String title, String key, List<String> lines, List<Number> parameters) {
    /**
     * A parameter.
     *
     * @param value with its unit
     * @param least of its range, with the unit
     * @param most of its range, with the unit
     * @param grounds in words; empty if it says none
     */
    record Number(
            String name,
            int line,
            String value,
            String least,
            String most,
            String meaning,
            String grounds,
            String grade) {
        static Number of(Parameter parameter) {
            Grounds grounds = parameter.grounds();
            return new Number(
                    parameter.id().substring(parameter.id().indexOf('.') + 1),
                    parameter.position().line(),
                    parameter.unit().format(parameter.value()),
                    parameter.unit().format(parameter.range().least()),
                    parameter.unit().format(parameter.range().most()),
                    parameter.meaning(),
                    grounds == null
                            ? ""
                            : grounds.basis().name().toLowerCase(java.util.Locale.ROOT)
                                    + (grounds.detail().isEmpty() ? "" : " (" + grounds.detail() + ")"),
                    grounds == null ? "" : String.valueOf(grounds.grade()));
        }
    }

    /** The parts of a text in their order, as far as it can be read. */
    static List<Part> of(Scenario scenario, Library library, Volume volume, String text) {
        Document document = new Document(volume.shown(), text);
        String file = volume.file().toString();
        Rulebooks books = library.with(volume, text).withoutTests().readingWhole(java.util.Set.of(file));
        Map<Integer, Parameter> parameters = new HashMap<>();
        Simulation.review(scenario, books).read().rules().parameters().stream()
                .filter(p -> p.position().file().equals(file))
                .forEach(p -> parameters.put(p.position().line(), p));
        String[] lines = text.split("\r\n|\r|\n", -1);
        List<Part> parts = new ArrayList<>();
        int next = afterFront(lines);
        for (Block block : document.blocks()) {
            if (Document.KINDS.contains(block.kind()) && block.line() > next) {
                prose(lines, next, block.line() - 1, parts);
                parts.add(block(volume, block, parameters));
                next = block.line() + block.lines().size() + 1;
            }
        }
        prose(lines, next, lines.length, parts);
        return parts;
    }

    /** The number of lines of the front matter. */
    private static int afterFront(String[] lines) {
        for (int i = 1; i < lines.length && lines[0].strip().equals("---"); i++) {
            if (lines[i].strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static void prose(String[] lines, int from, int to, List<Part> parts) {
        List<String> prose = List.of(lines).subList(Math.min(from, to), to);
        if (prose.stream().anyMatch(line -> !line.isBlank())) {
            String html = Prose.render(String.join("\n", prose), block -> null);
            parts.add(new Part("prose", from + 1, html, "", "", List.of(), List.of()));
        }
    }

    private static Part block(Volume volume, Block block, Map<Integer, Parameter> parameters) {
        boolean rule = block.kind().equals("rule");
        boolean table = block.kind().equals("table");
        String name = table ? TableReader.name(block) : block.title();
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < block.lines().size() && block.kind().equals("params"); i++) {
            Parameter parameter = parameters.get(block.line() + 1 + i);
            if (parameter != null) {
                numbers.add(Number.of(parameter));
            }
        }
        return new Part(
                block.kind(),
                block.line(),
                "",
                block.title(),
                rule || table ? Book.key(volume.name(), name) : "",
                block.lines(),
                numbers);
    }
}
