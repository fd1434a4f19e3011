package org.armistice.simulator.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.armistice.model.kept.KeptFiles;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.whatif.BrokenWhatIf;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.Extract;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.sheet.SheetFile;
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
        return read(named, changes, folders, variation, false, KeptFiles.NONE);
    }

    /**
     * The same for a run that is played and told, and of which nothing more is asked: what was made of the scenario and its rulebooks
     * when the program was built is used again.
     *
     * @throws BadInput with all that is wrong
     */
    public static Prepared readQuickly(Path named, List<Change> changes, List<Path> folders, Variation variation) {
        return read(named, changes, folders, variation, false, KeptFiles.ofProgram());
    }

    /**
     * Reads a scenario with its rulebooks, their tests and all its what-ifs.
     *
     * @throws BadInput with all that is wrong
     */
    public static Prepared check(Scenario scenario) {
        Variation all = new Variation(WhatIfs.names(scenario), List.of());
        return read(scenario, List.of(), List.of(), all, true, KeptFiles.NONE);
    }

    static Prepared read(
            Path named,
            List<Change> changes,
            List<Path> folders,
            Variation variation,
            boolean withTests,
            KeptFiles kept) {
        return read(Scenario.read(named, kept), changes, folders, variation, withTests, kept);
    }

    private static Prepared read(
            Scenario scenario,
            List<Change> changes,
            List<Path> folders,
            Variation variation,
            boolean withTests,
            KeptFiles kept) {
        List<Problem> problems = new ArrayList<>();
        Rulebooks rulebooks = Rulebooks.of(scenario);
        if (!withTests) {
            rulebooks.withoutTests();
        }
        Set<String> own = rulebooks.texts().keySet();
        folders.forEach(path -> collect(problems, () -> rulebooks.with(path)));
        // Without a rulebook that was named, what is said of its rules and parameters would be wrong.
        stopAt(problems);
        Map<String, WhatIf> whatIfs = new LinkedHashMap<>();
        for (String name : variation.with()) {
            collect(problems, () -> {
                WhatIf whatIf = asFarAsReadable(problems, () -> WhatIfs.find(name, scenario));
                if (whatIfs.putIfAbsent(whatIf.id() + WhatIfs.day(name), whatIf) != null) {
                    throw WhatIfs.namedTwice(name);
                }
                rulebooks.with(whatIf);
            });
        }
        Read read = readAlso(problems, () -> read(scenario, rulebooks, variation, kept));
        RuleSet rules = read.extract().rules();
        Scenario changed = changed(scenario, changes, rules, problems);
        RuleSet adjusted = Change.applyAll(changes, rules, problems);
        stopAt(problems);
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String file : read.extract().files()) {
            texts.put(file, rulebooks.texts().get(file));
            names.put(file, own.contains(file) ? file : lastName(file));
        }
        Map<String, String> tables = new LinkedHashMap<>();
        read.tableFiles().forEach((file, sheet) -> {
            tables.put(file, Fingerprint.of("table", sheet.bytes()));
            names.put(file, file.startsWith(scenario.id() + "/") ? file : lastName(file));
        });
        return new Prepared(
                changed,
                new Reading(adjusted, () -> changed(read.whole().get(), changes)),
                names,
                texts,
                tables,
                changes,
                variation,
                whatIfs,
                Simulation.of(changed, adjusted, read.extract().processes()));
    }

    /**
     * Rulebooks as a run needs them.
     *
     * @param tableFiles from which rows of tables were read, by their names as the user would name them
     * @param whole has or reads all there is
     */
    private record Read(Extract extract, Map<String, SheetFile> tableFiles, Supplier<Rulebooks.Checked> whole) {}

    private static Read read(Scenario scenario, Rulebooks rulebooks, Variation variation, KeptFiles kept) {
        Optional<String> fingerprint = kept.areUsed() && variation.without().isEmpty()
                ? Simulation.fingerprint(scenario, rulebooks)
                : Optional.empty();
        Optional<Extract> known = fingerprint.flatMap(of -> kept.find(of, Extract.class));
        if (known.isPresent()) {
            return new Read(known.get(), Map.of(), () -> Simulation.check(scenario, rulebooks));
        }
        Rulebooks.Checked checked = Simulation.check(scenario, rulebooks).without(variation.without());
        if (checked.tableFiles().isEmpty()) {
            fingerprint.ifPresent(of -> kept.keep(of, checked.extract()));
        }
        return new Read(checked.extract(), checked.tableFiles(), () -> checked);
    }

    private static Rulebooks.Checked changed(Rulebooks.Checked checked, List<Change> changes) {
        // What cannot be changed has been told already.
        return checked.with(Change.applyAll(changes, checked.rules(), new ArrayList<>()));
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

    private static WhatIf asFarAsReadable(List<Problem> problems, Supplier<WhatIf> reading) {
        try {
            return reading.get();
        } catch (BrokenWhatIf e) {
            problems.addAll(e.problems());
            return e.readable();
        }
    }

    private static Read readAlso(List<Problem> problems, Supplier<Read> reading) {
        try {
            return reading.get();
        } catch (BadInput e) {
            problems.addAll(e.problems());
            throw new BadInput(problems);
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
