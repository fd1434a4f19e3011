package org.armistice.benchmarks;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;

/** Prints as Markdown what a warm day of Libya costs the matcher in each phase. */
public final class PhaseTable {
    private final EnumMap<Phase, PhaseFigures> figures = new EnumMap<>(Phase.class);
    private final Simulation simulation;
    private long nanos;
    private long events;
    private int runs;

    private PhaseTable(Scenario scenario) {
        Rulebooks.Checked checked = Rulebooks.of(scenario).check();
        DroolsRules drools = DroolsRules.of(checked.rules());
        simulation = Simulation.of(scenario, checked, (rules, world) -> new Watched(drools.matcher(world), figures));
    }

    /** The first argument says how many runs are measured, 50 unless given; as many go before to warm up. */
    public static void main(String[] args) {
        int runs = args.length == 0 ? 50 : Integer.parseInt(args[0]);
        if (runs < 1) {
            throw new IllegalArgumentException("the number of runs must be at least 1, not " + runs);
        }
        PhaseTable table = new PhaseTable(Libya.read());
        table.measure(runs);
        table.measure(runs);
        System.out.print(table.text());
    }

    private void measure(int times) {
        figures.clear();
        events = 0;
        runs = times;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            events += simulation.run().events().size();
        }
        nanos = System.nanoTime() - start;
    }

    private String text() {
        StringBuilder text = new StringBuilder("""
                | phase | facts told as changed a day | fields | standings a day | µs a day in `changed` | in `sample` |
                |---|---:|---:|---:|---:|---:|
                """);
        PhaseFigures all = new PhaseFigures();
        for (Map.Entry<Phase, PhaseFigures> entry : figures.entrySet()) {
            text.append(line(entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()));
            all.add(entry.getValue());
        }
        return text.append(line("all", all))
                .append(String.format(
                        Locale.ROOT,
                        "%nOver all, %.0f µs a day (%d runs of %d days, %.1f ms and %d events a run).%n",
                        perDay(nanos) / 1e3,
                        runs,
                        simulation.settings().days(),
                        nanos / 1e6 / runs,
                        events / runs))
                .toString();
    }

    private String line(String name, PhaseFigures sums) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.0f | %.0f |%n",
                name,
                perDay(sums.facts),
                perDay(sums.fields),
                perDay(sums.standings),
                perDay(sums.changedNanos) / 1e3,
                perDay(sums.sampleNanos) / 1e3);
    }

    private double perDay(long sum) {
        return (double) sum / runs / simulation.settings().days();
    }
}
