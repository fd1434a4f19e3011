package org.armistice.exercise.adjudication;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.model.json.Json;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;

/**
 * Something that is to be changed from outside in the course of an exercise.
 *
 * @param id as what-ifs are named: {@code turn-3-egypt}
 * @param title what it is, for people; it is how events speak of it
 * @param day of the scenario on whose morning it is done
 * @param steps effects in the words of the rulebook language; those in one list happen together or not at all
 */
public record Order(String id, String title, int day, List<List<String>> steps) {
    public Order {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /** The same as a what-if, written as if it stood in a file. A text in JSON is one in YAML. */
    public WhatIf asWhatIf(Scenario scenario) {
        return WhatIf.of(new TextFile(id + ".yaml", text()), scenario);
    }

    private String text() {
        String line = Json.line(title.replaceAll("\\s+", " "));
        return "title: " + line + "\nquestion: " + line + "\ninterventions:\n"
                + steps.stream()
                        .map(step -> "  - on: day " + day + "\n    do:\n"
                                + step.stream()
                                        .map(effect -> "      - " + Json.line(effect) + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }
}
