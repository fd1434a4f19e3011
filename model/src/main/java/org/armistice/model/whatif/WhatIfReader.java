package org.armistice.model.whatif;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads one what-if file. */
final class WhatIfReader {
    private static final List<String> KEYS = List.of("title", "question", "raised by", "interventions");
    private static final List<String> STEP_KEYS = List.of("on", "do");
    private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9-]*)\\.ya?ml");
    private static final Pattern DAY = Pattern.compile("day ([0-9]{1,5})");
    private static final int MOST_STEPS = 500;

    private final TextFile file;
    private final Path path;
    private final Scenario scenario;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    WhatIfReader(TextFile file, Path path, Scenario scenario) {
        this.file = file;
        this.path = path;
        this.scenario = scenario;
        this.lines = file.text().lines().toList();
    }

    WhatIf read() {
        YamlMapping root = YamlReader.read(file);
        checkKeys(root, KEYS);
        WhatIf whatIf =
                new WhatIf(id(), text(root, "title"), text(root, "question"), raisedBy(root), steps(root), file);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return whatIf;
    }

    private String id() {
        Matcher matcher = FILE.matcher(String.valueOf(path.getFileName()));
        if (!matcher.matches()) {
            fail(
                    Position.ofFile(file.name()),
                    "the file of a what-if is named in lower-case letters, digits and hyphens and ends in .yaml.");
            return "";
        }
        return matcher.group(1);
    }

    private void checkKeys(YamlMapping mapping, List<String> known) {
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                fail(
                        entry.position(),
                        "'" + entry.key() + "' has no meaning here; known are " + String.join(", ", known) + "."
                                + Suggestion.maybe(entry.key(), known));
            }
        }
    }

    private String text(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        String text = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        if (text.isEmpty()) {
            fail(node == null ? mapping.position() : node.position(), "'" + key + "' is missing or has no text.");
        }
        return text;
    }

    private List<WhatIf.Sentence> raisedBy(YamlMapping root) {
        List<WhatIf.Sentence> sentences = new ArrayList<>();
        List<String> known = scenario.source().stream().map(s -> s.id()).toList();
        for (YamlScalar scalar : scalars(root, "raised by")) {
            for (String id : scalar.text().split("[,\\s]+")) {
                if (!known.contains(id)) {
                    fail(
                            scalar.position(),
                            "the source '" + scenario.id() + "' has no sentence '" + id + "'."
                                    + Suggestion.maybe(id, known));
                }
                sentences.add(new WhatIf.Sentence(id, scalar.position()));
            }
        }
        return sentences;
    }

    private List<WhatIf.Step> steps(YamlMapping root) {
        YamlNode node = root.find("interventions").orElse(null);
        if (!(node instanceof YamlList list)) {
            fail(
                    node == null ? root.position() : node.position(),
                    "'interventions' is missing or no list. Write a list of entries with 'on' and 'do'; [] if there are none.");
            return List.of();
        }
        if (list.items().size() > MOST_STEPS) {
            fail(list.position(), "a what-if has at most " + MOST_STEPS + " interventions.");
            return List.of();
        }
        List<WhatIf.Step> steps = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMapping mapping) {
                checkKeys(mapping, STEP_KEYS);
                LocalDate on = date(mapping);
                List<WhatIf.Effect> effects = effects(mapping);
                if (on != null && !effects.isEmpty()) {
                    steps.add(new WhatIf.Step(on, mapping.position(), effects));
                }
            } else {
                fail(
                        item.position(),
                        "an intervention has the entries 'on' (a date or 'day N') and 'do' (what is done).");
            }
        }
        return steps;
    }

    private @Nullable LocalDate date(YamlMapping mapping) {
        YamlNode node = mapping.find("on").orElse(null);
        if (!(node instanceof YamlScalar scalar)) {
            fail(
                    node == null ? mapping.position() : node.position(),
                    "'on' is missing or empty. Write a date such as " + scenario.firstDay()
                            + ", or a day such as 'day 5'.");
            return null;
        }
        LocalDate last = scenario.firstDay().plusDays(scenario.days() - 1L);
        LocalDate date = parsed(scalar);
        if (date != null && (date.isBefore(scenario.firstDay()) || date.isAfter(last))) {
            fail(
                    scalar.position(),
                    "'" + scalar.text() + "' is outside the scenario, which goes from " + scenario.firstDay()
                            + " (day 1) to " + last + " (day " + scenario.days() + ").");
            return null;
        }
        return date;
    }

    private @Nullable LocalDate parsed(YamlScalar scalar) {
        Matcher day = DAY.matcher(scalar.text().strip());
        if (day.matches()) {
            return scenario.firstDay().plusDays(Integer.parseInt(day.group(1)) - 1L);
        }
        try {
            return LocalDate.parse(scalar.text().strip());
        } catch (DateTimeException e) {
            fail(
                    scalar.position(),
                    "'" + scalar.text() + "' is no day. Write a date such as " + scenario.firstDay()
                            + ", or a day such as 'day 5'.");
            return null;
        }
    }

    private List<WhatIf.Effect> effects(YamlMapping mapping) {
        if (mapping.find("do").isEmpty()) {
            fail(
                    mapping.position(),
                    "'do' is missing. Write one or more effects in the words of the rulebook language.");
            return List.of();
        }
        List<WhatIf.Effect> effects = new ArrayList<>();
        for (YamlScalar scalar : scalars(mapping, "do")) {
            effects.add(new WhatIf.Effect(scalar.text().strip(), inside(scalar.position())));
        }
        return effects;
    }

    /** The scalars of an entry that is one scalar or a list of them; nothing if there is no such entry. */
    private List<YamlScalar> scalars(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
        List<YamlScalar> scalars = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                scalars.add(scalar);
            } else {
                fail(item.position(), "'" + key + "' holds texts; this is none.");
            }
        }
        if (items.isEmpty()) {
            fail(node.position(), "'" + key + "' is empty.");
        }
        return scalars;
    }

    /** Behind a quotation mark, if the text is quoted. */
    private Position inside(Position position) {
        String line = position.line() >= 1 && position.line() <= lines.size() ? lines.get(position.line() - 1) : "";
        int index = position.column() - 1;
        boolean quoted =
                index >= 0 && index < line.length() && (line.charAt(index) == '"' || line.charAt(index) == '\'');
        return quoted ? new Position(position.file(), position.line(), position.column() + 1) : position;
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
