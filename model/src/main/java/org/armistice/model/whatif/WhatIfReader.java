package org.armistice.model.whatif;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.armistice.model.vocabulary.Vocabulary;
import org.armistice.model.yaml.YamlEntry;
import org.armistice.model.yaml.YamlForm;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads one what-if file. */
final class WhatIfReader {
    private static final List<String> KEYS = List.of("title", "question", "raised by", "newcomers", "interventions");
    private static final List<String> STEP_KEYS = List.of("on", "do", "source");
    private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9-]*)\\.ya?ml");
    private static final Pattern DAY = Pattern.compile("day ([0-9]{1,5})");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9_]*([-./][A-Za-z0-9_]+)*");
    private static final int MOST_STEPS = 500;

    private final TextFile file;
    private final Path path;
    private final Scenario scenario;
    private final List<Problem> problems = new ArrayList<>();
    private final YamlForm form = new YamlForm(problems);

    WhatIfReader(TextFile file, Path path, Scenario scenario) {
        this.file = file;
        this.path = path;
        this.scenario = scenario;
    }

    WhatIf read() {
        YamlMapping root = YamlReader.read(file);
        form.checkKeys(root, KEYS);
        WhatIf whatIf = new WhatIf(
                id(),
                form.text(root, "title"),
                form.text(root, "question"),
                raisedBy(root),
                newcomers(root),
                steps(root),
                file);
        if (!problems.isEmpty()) {
            throw whatIf.id().isEmpty() ? new BadInput(problems) : new BrokenWhatIf(problems, whatIf);
        }
        return whatIf;
    }

    private String id() {
        Matcher matcher = FILE.matcher(String.valueOf(path.getFileName()));
        if (!matcher.matches()) {
            form.fail(
                    Position.ofFile(file.name()),
                    "the file of a what-if is named in lower-case letters, digits and hyphens and ends in .yaml.");
            return "";
        }
        return matcher.group(1);
    }

    private List<String> raisedBy(YamlMapping root) {
        List<String> sentences = new ArrayList<>();
        List<String> known = scenario.source().stream().map(s -> s.id()).toList();
        for (YamlScalar scalar : form.scalars(root, "raised by")) {
            for (String id : scalar.text().split("[,\\s]+")) {
                if (!known.contains(id)) {
                    form.fail(
                            scalar.position(),
                            "the source '" + scenario.id() + "' has no sentence '" + id + "'."
                                    + Suggestion.maybe(id, known));
                } else {
                    sentences.add(id);
                }
            }
        }
        return sentences;
    }

    private Map<String, FactType<?>> newcomers(YamlMapping root) {
        Map<String, FactType<?>> newcomers = new LinkedHashMap<>();
        YamlNode node = root.find("newcomers").orElse(null);
        if (node == null) {
            return newcomers;
        }
        if (!(node instanceof YamlMapping mapping)) {
            form.fail(node.position(), "'newcomers' names facts that come about in a run, each with its type.");
            return newcomers;
        }
        for (YamlEntry entry : mapping.entries()) {
            String noun =
                    entry.value() instanceof YamlScalar scalar ? scalar.text().strip() : "";
            Optional<FactType<?>> type = Vocabulary.find(noun);
            if (!ID.matcher(entry.key()).matches()) {
                form.fail(entry.position(), "'" + entry.key() + "' is no id of a fact that comes about in a run.");
            } else if (type.isEmpty()) {
                form.fail(
                        entry.value().position(),
                        "there is no type of fact '" + noun + "'."
                                + Suggestion.maybe(
                                        noun,
                                        Vocabulary.types().stream()
                                                .map(FactType::noun)
                                                .toList()));
            } else {
                newcomers.put(entry.key(), type.get());
            }
        }
        return newcomers;
    }

    private List<WhatIf.Step> steps(YamlMapping root) {
        YamlNode node = root.find("interventions").orElse(null);
        if (!(node instanceof YamlList list)) {
            form.fail(
                    form.position(root, "interventions"),
                    "'interventions' is missing or no list. Write a list of entries with 'on' and 'do'; [] if there are none.");
            return List.of();
        }
        if (list.items().size() > MOST_STEPS) {
            form.fail(list.position(), "a what-if has at most " + MOST_STEPS + " interventions.");
            return List.of();
        }
        List<WhatIf.Step> steps = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMapping mapping) {
                form.checkKeys(mapping, STEP_KEYS);
                LocalDate on = date(mapping);
                List<WhatIf.Effect> effects = effects(mapping);
                if (!effects.isEmpty()) {
                    String source = mapping.find("source").isPresent() ? form.text(mapping, "source") : "";
                    LocalDate day = on == null ? scenario.firstDay() : on;
                    steps.add(new WhatIf.Step(day, mapping.position(), source, effects));
                }
            } else {
                form.fail(
                        item.position(),
                        "an intervention has the entries 'on' (a date or 'day N') and 'do' (what is done).");
            }
        }
        return steps;
    }

    private @Nullable LocalDate date(YamlMapping mapping) {
        YamlNode node = mapping.find("on").orElse(null);
        if (!(node instanceof YamlScalar scalar)) {
            form.fail(
                    form.position(mapping, "on"),
                    "'on' is missing or empty. Write a date such as " + scenario.firstDay()
                            + ", or a day such as 'day 5'.");
            return null;
        }
        LocalDate last = scenario.firstDay().plusDays(scenario.days() - 1L);
        LocalDate date = parsed(scalar);
        if (date != null && (date.isBefore(scenario.firstDay()) || date.isAfter(last))) {
            form.fail(
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
            form.fail(
                    scalar.position(),
                    "'" + scalar.text() + "' is no day. Write a date such as " + scenario.firstDay()
                            + ", or a day such as 'day 5'.");
            return null;
        }
    }

    private List<WhatIf.Effect> effects(YamlMapping mapping) {
        if (mapping.find("do").isEmpty()) {
            form.fail(
                    mapping.position(),
                    "'do' is missing. Write one or more effects in the words of the rulebook language.");
            return List.of();
        }
        List<WhatIf.Effect> effects = new ArrayList<>();
        for (YamlScalar scalar : form.scalars(mapping, "do")) {
            effects.add(new WhatIf.Effect(
                    scalar.text().strip(), YamlForm.inside(file.text().lines().toList(), scalar)));
        }
        return effects;
    }
}
