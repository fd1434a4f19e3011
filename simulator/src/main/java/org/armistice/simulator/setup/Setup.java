package org.armistice.simulator.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.outcome.WhatIfs;

/** Puts a scenario, its rulebooks and what the user has changed together. */
public final class Setup {
    private Setup() {}

    /**
     * Reads everything that a run needs; tests of rulebooks are passed over.
     *
     * @param named a scenario's folder or name
     * @param changes what is to be different
     * @param folders of further rulebooks, or files
     * @throws BadInput with all that is wrong
     */
    public static Prepared read(Path named, List<Change> changes, List<Path> folders) {
        return read(named, changes, folders, Variation.NONE);
    }

    /**
     * The same, with something changed from outside or some rules left out.
     *
     * @param variation names or files of what-ifs, and rulebooks and rules to be left out
     * @throws BadInput with all that is wrong
     */
    public static Prepared read(Path named, List<Change> changes, List<Path> folders, Variation variation) {
        return read(named, changes, folders, variation, false);
    }

    /**
     * Reads a scenario with its rulebooks and their tests.
     *
     * @throws BadInput with all that is wrong
     */
    public static Prepared check(Path named) {
        return read(named, List.of(), List.of(), Variation.NONE, true);
    }

    private static Prepared read(
            Path named, List<Change> changes, List<Path> folders, Variation variation, boolean withTests) {
        Scenario scenario = Scenario.read(named);
        List<Problem> problems = new ArrayList<>();
        Rulebooks rulebooks = Rulebooks.of(scenario);
        if (!withTests) {
            rulebooks.withoutTests();
        }
        Set<String> own = rulebooks.texts().keySet();
        folders.forEach(path -> collect(problems, () -> rulebooks.with(path)));
        Map<String, String> whatIfs = new LinkedHashMap<>();
        for (String name : variation.with()) {
            collect(problems, () -> {
                WhatIf whatIf = WhatIfs.find(name, scenario);
                rulebooks.with(whatIf);
                whatIfs.put(whatIf.id() + WhatIfs.day(name), whatIf.file().text());
            });
        }
        stopAt(problems);
        Rulebooks.Checked checked = Simulation.check(scenario, rulebooks).without(variation.without());
        Scenario changed = changed(scenario, changes, checked.rules(), problems);
        Rulebooks.Checked adjusted = checked.with(Change.applyAll(changes, checked.rules(), problems));
        stopAt(problems);
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String file : checked.files()) {
            texts.put(file, rulebooks.texts().get(file));
            names.put(file, own.contains(file) ? file : lastName(file));
        }
        Map<String, String> tables = new LinkedHashMap<>();
        checked.tableFiles().forEach((file, read) -> {
            tables.put(file, Fingerprint.of("table", read.bytes()));
            names.put(file, file.startsWith(scenario.id() + "/") ? file : lastName(file));
        });
        return new Prepared(
                changed, adjusted, names, texts, tables, changes, variation, whatIfs, Simulation.of(changed, adjusted));
    }

    private static Scenario changed(Scenario scenario, List<Change> changes, RuleSet rules, List<Problem> problems) {
        Scenario changed = scenario;
        for (Change change : changes) {
            if (!change.isParameter(rules)) {
                try {
                    changed = change.applyTo(changed, rules);
                } catch (BadInput e) {
                    problems.addAll(e.problems());
                }
            }
        }
        return changed;
    }

    private static void collect(List<Problem> problems, Runnable step) {
        try {
            step.run();
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    private static void stopAt(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static String lastName(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }
}
