package org.armistice.workbench.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.Runs;
import org.armistice.experiments.whatif.Branch;
import org.armistice.experiments.whatif.Effect;
import org.armistice.experiments.whatif.Examination;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.Ledger;
import org.armistice.experiments.whatif.LedgerJson;
import org.armistice.experiments.whatif.Study;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.model.text.FileTrouble;
import org.armistice.rules.revision.Revision;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.outcome.Pairing;
import org.armistice.simulator.outcome.Sampling;
import org.armistice.simulator.setup.Prepared;

/**
 * Base and branches, and then of each branch on which assumptions its answers rest, as {@code whatif --ledger} finds it out. A
 * ledger is written when it is whole: one that was stopped is begun anew.
 */
final class WhatIfTask implements Task {
    private static final String ENDING = "-ledger.json";

    private final EnsembleTask runs;
    private final List<EnsembleTask.Part> parts;
    private final Simulation base;
    private final Gauges gauges;
    private final List<Branch> branches;
    private final Path folder;
    private final int pairs;
    private final int moved;
    private final int threads;

    /**
     * @param parts the base first, then the branches
     * @param pairs of runs
     */
    WhatIfTask(JobOrder order, List<EnsembleTask.Part> parts, Path folder, int pairs, int threads) {
        this.runs = new EnsembleTask(parts, pairs, threads);
        this.parts = List.copyOf(parts);
        Prepared prepared = parts.get(0).plan().prepared();
        this.base = Planning.simulation(order, prepared);
        this.gauges = parts.get(0).plan().named().gauges(prepared.scenario().createWorld());
        this.branches = parts.stream()
                .skip(1)
                .map(part -> branch(order, prepared, part))
                .toList();
        this.folder = folder;
        this.pairs = pairs;
        this.moved = Math.min(order.ledgerSize(), factors().drawn().size());
        this.threads = threads;
    }

    private static Branch branch(JobOrder order, Prepared base, EnsembleTask.Part part) {
        Prepared prepared = part.plan().prepared();
        Set<String> suspects = Set.copyOf(
                Revision.inMeaning(base.checked(), prepared.checked()).rules());
        return new Branch(part.view().id(), part.view().title(), "", Planning.simulation(order, prepared), suspects);
    }

    private Factors factors() {
        return parts.get(0).plan().factors();
    }

    EnsembleTask runs() {
        return runs;
    }

    /** How many runs: two for each pair. */
    private int ofOneLedger() {
        return 2 * Examination.pairs(moved, Examination.usualRuns(pairs));
    }

    @Override
    public int total() {
        return runs.total() + branches.size() * ofOneLedger();
    }

    @Override
    public int kept() {
        long ledgers = parts.stream()
                .skip(1)
                .filter(part -> isThere(folder, part.view().id()))
                .count();
        return runs.kept() + (int) ledgers * ofOneLedger();
    }

    /** How many runs the ledgers of a job stand for, as far as they are there. */
    static int kept(Path folder, List<PartView> parts) {
        return parts.stream()
                .map(PartView::id)
                .filter(part -> isThere(folder, part))
                .mapToInt(part -> JsonNode.read(text(folder, part)).number("runs"))
                .sum();
    }

    private static boolean isThere(Path folder, String part) {
        return Files.isRegularFile(file(folder, part));
    }

    static Path file(Path folder, String part) {
        return folder.resolve(part + ENDING);
    }

    private static String text(Path folder, String part) {
        try {
            return Files.readString(file(folder, part));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file(folder, part) + ": " + FileTrouble.words(e), e);
        }
    }

    @Override
    public List<PartView> parts() {
        return runs.parts();
    }

    @Override
    public void begin() {
        runs.begin();
    }

    @Override
    public boolean run(Runnable progress, BooleanSupplier stopped) {
        if (!runs.run(progress, stopped)) {
            return false;
        }
        Map<Long, double[]> ofBase = null;
        for (int i = 0; i < branches.size(); i++) {
            EnsembleTask.Part part = parts.get(i + 1);
            if (!isThere(folder, part.view().id())) {
                ofBase = ofBase == null ? values(parts.get(0), gauges.all()) : ofBase;
                if (!examine(part, branches.get(i), ofBase, progress, stopped)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean examine(
            EnsembleTask.Part part,
            Branch branch,
            Map<Long, double[]> ofBase,
            Runnable progress,
            BooleanSupplier stopped) {
        Study study = study(branch);
        Pairing pairing = pairing(part, ofBase, gauges.all());
        List<Ledger> ledgers = List.of();
        if (pairing.pairs().size() >= 2 * study.groupSize() && moved > 0) {
            Finding finding = Finding.of(branch, pairing, study.groupSize());
            List<Effect> answers = finding.clearest(Examination.USUAL_ANSWERS);
            Examination examination = new Examination(study, finding, answers);
            Sampling sampling =
                    new Sampling(study.firstSeed(), Examination.usualRuns(pairs), ofBoth(progress), stopped, threads);
            // Without a clear answer there is nothing to rest on anything.
            ledgers = answers.isEmpty() ? List.of() : examination.ledgers(examination.candidates(moved), sampling);
            // Fewer assumptions than wanted: it was stopped.
            if (!answers.isEmpty()
                    && stopped.getAsBoolean()
                    && (ledgers.isEmpty() || ledgers.get(0).reliances().size() < moved)) {
                return false;
            }
        }
        WholeFile.replace(
                file(folder, part.view().id()),
                Json.text(Json.object(
                        "runs",
                        ofOneLedger(),
                        "moved",
                        moved,
                        "ledgers",
                        ledgers.stream().map(LedgerJson::tree).toList())));
        return true;
    }

    private static Runnable ofBoth(Runnable progress) {
        return () -> {
            progress.run();
            progress.run();
        };
    }

    private Study study(Branch branch) {
        long first = parts.get(0).plan().firstSeed();
        Factors factors = factors();
        return new Study(
                base,
                List.of(branch),
                gauges,
                factors,
                // As the runs that are kept have drawn them.
                number -> factors.draw(first + number),
                first);
    }

    /** The runs that are kept, pair by pair; those that failed in either are left out, with those that share their draw. */
    private Pairing pairing(EnsembleTask.Part part, Map<Long, double[]> ofBase, List<Indicator> indicators) {
        Map<Long, double[]> branch = values(part, indicators);
        long first = part.plan().firstSeed();
        int group = factors().drawn().isEmpty() ? 1 : Study.GROUP;
        List<Pairing.Pair> paired = new ArrayList<>();
        for (long begin = first; begin + group <= first + pairs; begin += group) {
            List<Pairing.Pair> together = new ArrayList<>();
            for (long seed = begin; seed < begin + group; seed++) {
                double[] one = ofBase.get(seed);
                double[] other = branch.get(seed);
                if (one != null && other != null) {
                    together.add(new Pairing.Pair(seed, null, one, other));
                }
            }
            if (together.size() == group) {
                paired.addAll(together);
            }
        }
        return new Pairing(paired, indicators);
    }

    /** The numbers of each run that has all of them. */
    private static Map<Long, double[]> values(EnsembleTask.Part part, List<Indicator> indicators) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            numbers.put(indicators.get(i).id(), i);
        }
        Map<Long, double[]> values = new TreeMap<>();
        try (Runs kept = EnsembleFolder.open(part.folder())) {
            kept.each("SELECT outcome, seed, value FROM outcomes", row -> {
                Integer number = numbers.get(row.getString(1));
                if (number != null) {
                    values.computeIfAbsent(row.getLong(2), seed -> unknown(indicators.size()))[number] =
                            row.getDouble(3);
                }
            });
        }
        values.values().removeIf(numbersOf -> Arrays.stream(numbersOf).anyMatch(Double::isNaN));
        return values;
    }

    private static double[] unknown(int size) {
        double[] numbers = new double[size];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }
}
