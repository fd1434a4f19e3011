package org.armistice.workbench.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A what-if as a form has it.
 *
 * @param title for people; the effects themselves unless given
 * @param day on which all of it is done, 1 for the first
 * @param effects in the words of the rulebook language
 */
public record Composed(
        @Nullable String title,
        @Nullable Integer day,
        @Nullable List<String> effects) {
    private static final int MOST_EFFECTS = 50;
    private static final int MOST_LETTERS = 1000;
    private static final int MOST_OF_TITLE = 200;
    private static final int NAME_LETTERS = 40;
    static final int DIGITS = 6;

    /** The line of the first effect in {@link #text}, and how far the others are indented. */
    private static final int FIRST_LINE = 6;

    private static final int INDENT = 9;

    /** @throws BadInput with all that is wrong with it as a form */
    void check() {
        List<Problem> problems = new ArrayList<>();
        if (day == null || day < 1) {
            problems.add(new Problem(
                    Position.ofFile("day"), "say on which day it is done; the first day of a run is day 1."));
        }
        if (title != null && title.strip().length() > MOST_OF_TITLE) {
            problems.add(
                    new Problem(Position.ofFile("title"), "a title has at most " + MOST_OF_TITLE + " characters."));
        }
        if (lines().isEmpty()) {
            problems.add(new Problem(Position.ofFile("effects"), "nothing is to be done. Add an effect."));
        }
        if (lines().size() > MOST_EFFECTS) {
            problems.add(new Problem(
                    Position.ofFile("effects"),
                    "a what-if has at most " + MOST_EFFECTS + " effects here, not " + lines().size() + "."));
        }
        for (int i = 0; i < lines().size(); i++) {
            String line = lines().get(i);
            if (line.isBlank() || line.length() > MOST_LETTERS || line.chars().anyMatch(Character::isISOControl)) {
                problems.add(new Problem(
                        Position.ofFile("effect " + (i + 1)),
                        "an effect is one line of 1 to " + MOST_LETTERS + " characters."));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    @Override
    public String title() {
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        String first = lines().isEmpty() ? "" : lines().get(0).strip();
        return lines().size() > 1 ? first + " and " + (lines().size() - 1) + " more" : first;
    }

    private List<String> lines() {
        return effects == null ? List.of() : effects;
    }

    /** As a what-if file has it; a text in JSON is one in YAML. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("title: ").append(Json.line(shortened())).append('\n');
        text.append("question: ").append(Json.line(shortened())).append('\n');
        text.append("interventions:\n  - on: day ").append(day).append("\n    do:\n");
        lines().forEach(line -> text.append("      - ").append(Json.line(line)).append('\n'));
        return text.toString();
    }

    private String shortened() {
        return title().length() > MOST_OF_TITLE ? title().substring(0, MOST_OF_TITLE) : title();
    }

    /** Equal what-ifs have equal names. */
    String name() {
        String plain =
                title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String head =
                plain.length() > NAME_LETTERS ? plain.substring(0, NAME_LETTERS).replaceAll("-+$", "") : plain;
        return (head.isEmpty() ? "what-if" : head) + "-"
                + Fingerprint.of(Map.of("what-if", text())).substring(0, DIGITS);
    }

    /** A problem of the file, placed where the form has it. */
    static Problem placed(Problem problem, String file) {
        Position at = problem.position();
        if (!at.file().equals(file) || at.line() < FIRST_LINE) {
            return problem;
        }
        return new Problem(
                new Position("effect " + (at.line() - FIRST_LINE + 1), 1, Math.max(1, at.column() - INDENT)),
                problem.message());
    }
}
