package org.armistice.workbench.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.experiments.sensitivity.Method;
import org.armistice.experiments.sensitivity.Study;
import org.armistice.experiments.sensitivity.kept.FactorChoice;
import org.armistice.experiments.sensitivity.kept.FindingsFolder;
import org.armistice.experiments.sensitivity.kept.KeptStudy;
import org.armistice.experiments.sensitivity.kept.MethodName;
import org.armistice.experiments.sensitivity.kept.OutcomeChoice;
import org.armistice.experiments.sensitivity.kept.Report;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.FileTrouble;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.armistice.simulator.setup.NamedOutcomes;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/** A study of sensitivity, kept as {@code armistice sensitivity --out} keeps one; it is written again whenever a part of it is done. */
final class SensitivityTask implements Task {
    static final String STUDY = "study";

    private static final int PORTIONS = 20;

    private final Prepared prepared;
    private final int days;
    private final MethodName name;
    private final List<Factor> factors;
    private final List<Indicator> outcomes;
    private final Method method;
    private final Study study;
    private final Map<String, @Nullable Object> manifest;
    private final Path folder;
    private final int rows;
    private final int threads;

    private SensitivityTask(JobOrder order, Prepared prepared, Path folder, int threads) {
        Simulation simulation = Planning.simulation(order, prepared);
        Gauges gauges = NamedOutcomes.gauges(prepared);
        this.prepared = prepared;
        this.folder = folder.resolve(STUDY);
        this.threads = threads;
        this.days = simulation.settings().days();
        this.name = name(order);
        this.outcomes = OutcomeChoice.choose(order.outcomeIds(), gauges, Position.ofFile("outcomes"), "");
        this.factors = FactorChoice.choose(
                FactorChoice.all(prepared, order.varied(), Position.ofFile("vary")), order.factorIds(), "factors");
        if (factors.isEmpty() || factors.size() > name.mostFactors()) {
            throw bad(
                    "factors",
                    factors.isEmpty()
                            ? "nothing here has a range to try."
                            : name + " takes at most " + name.mostFactors() + " factors, not " + factors.size()
                                    + ". Choose some of them, or take prcc.");
        }
        this.method = name.method(factors.size(), order.firstSeed());
        this.rows = order.runCount() / method.width();
        if (rows < method.leastRows()) {
            throw bad(
                    "runs",
                    name + " of " + factors.size() + " factors needs at least " + name.rows(method.leastRows())
                            + ", which are " + method.leastRows() * method.width()
                            + " runs. Maybe choose fewer factors?");
        }
        this.manifest = KeptStudy.manifest(prepared, days, name, 1, factors, outcomes, order.firstSeed());
        this.study = new Study(simulation, gauges, outcomes, factors, method, 1, order.firstSeed());
    }

    static SensitivityTask of(JobOrder order, Prepared prepared, Path folder, int threads) {
        return new SensitivityTask(order, prepared, folder, threads);
    }

    private static MethodName name(JobOrder order) {
        String wanted = order.method() == null ? MethodName.prcc.name() : order.method();
        List<String> known =
                Stream.of(MethodName.values()).map(MethodName::name).toList();
        if (!known.contains(wanted)) {
            throw bad("method", "there is no method '" + wanted + "'." + Suggestion.maybe(wanted, known));
        }
        return MethodName.valueOf(wanted);
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }

    @Override
    public int total() {
        return Math.toIntExact(study.runs(rows));
    }

    @Override
    public int kept() {
        return kept(folder);
    }

    /** How many runs of a study a folder holds. */
    static int kept(Path folder) {
        Path points = folder.resolve(FindingsFolder.POINTS);
        if (!Files.isRegularFile(points)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(points)) {
            return (int) Math.max(0, lines.count() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + points + ": " + FileTrouble.words(e), e);
        }
    }

    @Override
    public List<PartView> parts() {
        return List.of();
    }

    @Override
    public void begin() {
        known();
    }

    private Map<Integer, double[]> known() {
        return Files.isRegularFile(folder.resolve(FindingsFolder.STUDY))
                ? KeptStudy.values(folder, manifest, method.width(), outcomes.size())
                : Map.of();
    }

    @Override
    public boolean run(Runnable progress, BooleanSupplier stopped) {
        Map<Integer, double[]> known = new HashMap<>(known());
        int portion = Math.max(1, rows / PORTIONS);
        // Those that fail are played again when the job is gone on with, and not before.
        List<Findings.Failure> failures = List.of();
        int until = known.size() / method.width();
        while (until < rows) {
            until = Math.min(rows, until + portion);
            Findings findings =
                    study.run(until, known, threads, stopped, progress).after(failures);
            if (findings.rows() > 0) {
                new FindingsFolder(folder, true).write(new Report(prepared, days, name, manifest, findings), null);
            }
            if (findings.rows() < until) {
                return false;
            }
            failures = findings.failures();
            remember(findings, known);
        }
        return true;
    }

    private void remember(Findings findings, Map<Integer, double[]> known) {
        for (int row = 0; row < findings.rows(); row++) {
            for (int place = 0; place < method.width(); place++) {
                double[] values = new double[outcomes.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = findings.outcomes().get(i).values()[row][place];
                }
                known.put(row * method.width() + place, values);
            }
        }
    }
}
