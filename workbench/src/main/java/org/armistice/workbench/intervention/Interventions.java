package org.armistice.workbench.intervention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.FileTrouble;
import org.armistice.model.text.Fingerprint;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.outcome.WhatIfs;
import org.armistice.simulator.setup.Setup;
import org.armistice.workbench.scenario.Leftovers;

/**
 * The what-ifs of a scenario: its own, and those that were composed on the page, which are kept as files of the same kind beside
 * the runs. A name is looked up among those that are there, and never made a path.
 */
public final class Interventions {
    private static final String ENDING = ".yaml";
    private static final String TRIAL = ".trial";
    private static final int MOST_KEPT = 2000;

    private final Path folder;

    /** @param folder need not be there yet */
    public Interventions(Path folder) {
        this.folder = folder;
        Leftovers.clear(folder, TRIAL + "*");
    }

    /** The names of the scenario's own, then of those that were composed. */
    public List<String> names(Scenario scenario) {
        List<String> names = new ArrayList<>(WhatIfs.names(scenario));
        names.addAll(composed(scenario));
        return names;
    }

    /** The names of those that were composed for a scenario, in order. */
    public List<String> composed(Scenario scenario) {
        if (!Files.isDirectory(folder.resolve(scenario.id()))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(scenario.id()))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ENDING) && !f.startsWith("."))
                    .map(f -> f.substring(0, f.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder + ": " + FileTrouble.words(e), e);
        }
    }

    /** The what-if of a name, if there is one. */
    public Optional<WhatIf> find(String name, Scenario scenario) {
        return names(scenario).contains(name)
                ? Optional.of(WhatIfs.find(path(name, scenario), scenario))
                : Optional.empty();
    }

    /** A variation in which those that were composed are named by their files, as {@link Setup} takes them. */
    public Variation located(Variation variation, Scenario scenario) {
        return new Variation(
                variation.with().stream()
                        .map(name -> path(plain(name), scenario) + WhatIfs.day(name))
                        .toList(),
                variation.without());
    }

    /** A name without the day from which it begins. */
    public static String plain(String named) {
        return named.substring(0, named.length() - WhatIfs.day(named).length());
    }

    /**
     * What names a what-if from a day on.
     *
     * @param day 0 for before the first day
     */
    public String from(int day, String name, Scenario scenario) {
        String path = path(plain(name), scenario) + WhatIfs.day(name);
        return plain(name) + WhatIfs.day(WhatIfs.from(Math.max(1, day), path, scenario));
    }

    private String path(String name, Scenario scenario) {
        return composed(scenario).contains(name) && !WhatIfs.names(scenario).contains(name)
                ? folder.resolve(scenario.id()).resolve(name + ENDING).toString()
                : name;
    }

    /**
     * Checks a what-if and keeps it.
     *
     * @return its name; that of an equal one, if there is one already
     * @throws BadInput with all that is wrong, where the form has it
     */
    public String keep(Composed composed, Scenario scenario) {
        check(composed, scenario);
        String name = composed.name();
        List<String> known = composed(scenario);
        if (known.contains(name)) {
            return name;
        }
        if (known.size() >= MOST_KEPT) {
            throw new BadInput(new Problem(
                    Position.ofFile("what-ifs"),
                    "there are " + known.size() + " what-ifs already; delete some in " + folder + "."));
        }
        write(name, composed.text(), scenario);
        return name;
    }

    private void write(String name, String text, Scenario scenario) {
        try {
            Files.createDirectories(folder.resolve(scenario.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder + ": " + FileTrouble.words(e), e);
        }
        WholeFile.replace(folder.resolve(scenario.id()).resolve(name + ENDING), text);
    }

    /**
     * Keeps a what-if that was made and checked elsewhere.
     *
     * @param name that begins its name; what it says is told from others of that name by digits behind it
     * @param text of its file
     * @return its name
     */
    public String keepWhole(String name, String text, Scenario scenario) {
        String whole = name + "-" + Fingerprint.of(Map.of("what-if", text)).substring(0, Composed.DIGITS);
        if (!composed(scenario).contains(whole)) {
            write(whole, text, scenario);
        }
        return whole;
    }

    /**
     * Checks a what-if as a file of a scenario would be.
     *
     * @throws BadInput with all that is wrong, where the form has it
     */
    public void check(Composed composed, Scenario scenario) {
        composed.check();
        try {
            Files.createDirectories(folder);
            Path trial = Files.createTempDirectory(folder, TRIAL);
            Path file = trial.resolve(composed.name() + ENDING);
            try {
                Files.writeString(file, composed.text());
                // It says what a run would be told, but only of this file: to read all rules takes long, and to compile
                // them longer.
                Rulebooks books = Rulebooks.of(scenario)
                        .withoutTests()
                        .readingWhole(Set.of(file.toString()))
                        .with(WhatIfs.find(file.toString(), scenario));
                Simulation.check(scenario, books);
            } catch (BadInput e) {
                throw new BadInput(e.problems().stream()
                        .map(p -> Composed.placed(p, file.toString()))
                        .toList());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(trial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder + ": " + FileTrouble.words(e), e);
        }
    }
}
