package org.armistice.exercise.adjudication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.model.json.Json;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;

/**
 * Something that is to be changed from outside in the course of an exercise.
 *
 * @param id as what-ifs are named: {@code turn-3-egypt}
 * @param title whose it is; events speak of it so, and ids of facts that it makes begin with it, so that it gives away nothing that not
 *     everybody may know
 * @param what is done, for those who may know
 * @param day of the scenario on whose morning it is done
 * @param newcomers nouns of facts that have come about in the course, by their ids; effects may name them
 * @param steps effects in the words of the rulebook language; those in one list happen together or not at all
 */
public record Order(
        String id, String title, String what, int day, Map<String, String> newcomers, List<List<String>> steps) {
    public Order {
        newcomers = Map.copyOf(newcomers);
        steps = steps.stream().map(List::copyOf).toList();
    }

    /** Whose it is and what is done, for those who may know. */
    public String told() {
        return title.equals(what) ? title : title + " – " + what;
    }

    /** The same as a what-if, written as if it stood in a file. A text in JSON is one in YAML. */
    public WhatIf asWhatIf(Scenario scenario) {
        return WhatIf.of(new TextFile(id + ".yaml", text()), scenario);
    }

    private String text() {
        String known = newcomers.isEmpty()
                ? ""
                : new TreeMap<>(newcomers)
                        .entrySet().stream()
                                .map(e -> "  " + Json.line(e.getKey()) + ": " + Json.line(e.getValue()) + "\n")
                                .collect(Collectors.joining("", "newcomers:\n", ""));
        return "title: " + onOneLine(title) + "\nquestion: " + onOneLine(what) + "\n" + known + "interventions:\n"
                + steps.stream()
                        .map(step -> "  - on: day " + day + "\n    do:\n"
                                + step.stream()
                                        .map(effect -> "      - " + Json.line(effect) + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static String onOneLine(String text) {
        return Json.line(text.replaceAll("\\s+", " "));
    }
}
