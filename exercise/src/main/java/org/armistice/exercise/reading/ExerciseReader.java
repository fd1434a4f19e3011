package org.armistice.exercise.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.Debrief;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Objective;
import org.armistice.exercise.plan.Role;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.model.whatif.WhatIf;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;

/** Reads an exercise for a scenario that is prepared; {@code docs/exercises.md} says what its file holds. */
public final class ExerciseReader {
    private static final List<String> KEYS = List.of(
            "title",
            "summary",
            "content note",
            "minutes",
            "seed",
            "begins",
            "turns",
            "learning objectives",
            "sight",
            "roles",
            "decisions",
            "injects",
            "accords",
            "debrief");
    private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9-]{0,59})\\.ya?ml");
    private static final Pattern DAY = Pattern.compile("day ([0-9]{1,5})");
    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3})( days?)?");
    private static final int MOST_TURNS = 60;

    private final Sheet sheet;

    private ExerciseReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Reads a file.
     *
     * @param prepared the scenario with its rulebooks, in whose words effects and conditions are written
     * @throws BadInput with all that is wrong with it
     */
    public static Exercise read(Path path, Prepared prepared) {
        Path folder = prepared.scenario().folder();
        TextFile file = path.startsWith(folder)
                ? TextFile.readWithin(folder, path, prepared.scenario().id() + "/" + folder.relativize(path))
                : TextFile.read(path, path.toString());
        return read(file, prepared);
    }

    /**
     * Reads a text.
     *
     * @param file whose name ends in that of an exercise, such as {@code road-to-sirte.yaml}
     * @throws BadInput with all that is wrong with it
     */
    public static Exercise read(TextFile file, Prepared prepared) {
        return new ExerciseReader(new Sheet(file, prepared)).read();
    }

    private Exercise read() {
        YamlMapping root = YamlReader.read(sheet.file);
        sheet.form.checkKeys(root, KEYS);
        List<Integer> turns = turns(root);
        int begins = begins(root, turns);
        List<Role> roles = new RoleReader(sheet).read(root);
        List<String> names = roles.stream().map(Role::id).toList();
        List<Decision> decisions = new DecisionReader(sheet, names, turns.size()).read(root);
        List<Inject> injects = new InjectReader(sheet, names).read(root);
        List<Accord> accords = new AccordReader(sheet, names, turns.size()).read(root);
        Exercise exercise = new Exercise(
                id(),
                sheet.text(root, "title"),
                sheet.text(root, "summary"),
                sheet.text(root, "content note"),
                sheet.number(root, "minutes", 120, 5, 10_000),
                sheet.number(root, "seed", 1, 0, 999_999_999),
                begins,
                turns,
                objectives(root, decisions),
                roles,
                decisions,
                injects,
                accords,
                debrief(root),
                sheet.file);
        tryEffects(exercise.id());
        if (!sheet.problems.isEmpty()) {
            throw new BadInput(sheet.problems);
        }
        return exercise;
    }

    private String id() {
        Path name = Path.of(sheet.file.name()).getFileName();
        Matcher matcher = FILE.matcher(String.valueOf(name));
        if (!matcher.matches()) {
            sheet.form.fail(
                    Position.ofFile(sheet.file.name()),
                    "the file of an exercise is named in lower-case letters, digits and hyphens and ends in .yaml.");
            return "exercise";
        }
        return matcher.group(1);
    }

    private List<Integer> turns(YamlMapping root) {
        List<Integer> turns = new ArrayList<>();
        for (YamlScalar scalar : sheet.form.scalars(root, "turns")) {
            Matcher days = DAYS.matcher(scalar.text().strip());
            if (days.matches()) {
                turns.add(Integer.parseInt(days.group(1)));
            } else {
                sheet.form.fail(scalar.position(), "'" + scalar.text() + "' is no number of days, such as '14 days'.");
            }
        }
        if (turns.isEmpty() || turns.size() > MOST_TURNS) {
            sheet.form.fail(
                    sheet.form.position(root, "turns"),
                    "'turns' says how long each turn lasts, as in [14 days, 14 days]; there are 1 to " + MOST_TURNS
                            + ".");
            return List.of(1);
        }
        return turns;
    }

    private int begins(YamlMapping root, List<Integer> turns) {
        int most = sheet.prepared.scenario().days();
        int first = 1;
        String text = sheet.textOr(root, "begins", "day 1");
        Matcher day = DAY.matcher(text);
        if (day.matches() && Integer.parseInt(day.group(1)) >= 1) {
            first = Integer.parseInt(day.group(1));
        } else {
            sheet.form.fail(
                    sheet.form.position(root, "begins"), "'" + text + "' is no day of the scenario, such as 'day 1'.");
        }
        int last = first + turns.stream().mapToInt(d -> d).sum() - 1;
        if (last > most) {
            sheet.form.fail(
                    sheet.form.position(root, "turns"),
                    "the turns end on day " + last + ", but the scenario has the days 1 to " + most + ".");
        }
        return first;
    }

    private List<Objective> objectives(YamlMapping root, List<Decision> decisions) {
        List<Objective> objectives = new ArrayList<>();
        List<String> known = decisions.stream().map(Decision::id).toList();
        sheet.section(root, "learning objectives", (id, mapping) -> {
            sheet.form.checkKeys(mapping, List.of("title", "watch", "decisions"));
            objectives.add(new Objective(
                    id,
                    sheet.text(mapping, "title"),
                    sheet.questions(mapping, "watch"),
                    sheet.names(mapping, "decisions", "decision", known)));
        });
        if (objectives.isEmpty()) {
            sheet.form.fail(root.position(), "'learning objectives' are missing: what is to be learned?");
        }
        return objectives;
    }

    private Debrief debrief(YamlMapping root) {
        if (!(root.find("debrief").orElse(null) instanceof YamlMapping mapping)) {
            sheet.form.fail(sheet.form.position(root, "debrief"), "'debrief' is missing, with its 'questions'.");
            return new Debrief(List.of(), List.of(), List.of());
        }
        sheet.form.checkKeys(mapping, List.of("questions", "rubric", "outcomes"));
        List<Debrief.Criterion> rubric = new ArrayList<>();
        sheet.section(mapping, "rubric", (id, inner) -> {
            sheet.form.checkKeys(inner, List.of("title", "levels"));
            List<String> levels = sheet.texts(inner, "levels");
            if (levels.size() < 2) {
                sheet.form.fail(inner.position(), "'" + id + "' has two 'levels' or more.");
            }
            rubric.add(new Debrief.Criterion(id, sheet.text(inner, "title"), levels));
        });
        List<String> outcomes = sheet.names(
                mapping,
                "outcomes",
                "outcome",
                NamedOutcomes.gauges(sheet.prepared).all().stream()
                        .map(Indicator::id)
                        .toList());
        return new Debrief(sheet.texts(mapping, "questions"), rubric, outcomes);
    }

    /** Reads all effects together as rules are read, so that what is wrong is told where it stands. */
    private void tryEffects(String id) {
        List<WhatIf.Step> steps = new ArrayList<>();
        for (List<WhatIf.Effect> together : sheet.effects()) {
            steps.add(new WhatIf.Step(
                    sheet.prepared.scenario().firstDay(), together.get(0).position(), "", together));
        }
        Set<String> taken = sheet.prepared.checked().processesByRulebook().keySet();
        if (taken.contains(id)) {
            sheet.form.fail(
                    Position.ofFile(sheet.file.name()),
                    "'" + id + "' is the name of a rulebook; give the file another name.");
            return;
        }
        try {
            sheet.prepared
                    .checked()
                    .with(List.of(new WhatIf(id, id, id, List.of(), sheet.newcomers(), steps, sheet.file)));
        } catch (BadInput e) {
            Map<String, Problem> once = new LinkedHashMap<>();
            e.problems().forEach(p -> once.putIfAbsent(p.toString(), p));
            sheet.problems.addAll(once.values());
        }
    }
}
