package org.armistice.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;

/**
 * Prints as Markdown what a day costs in theatres of 60 places and more under the core rulebooks: all districts at war, and only
 * one, so that about as much changes in a larger theatre.
 */
public final class GrowthTable {
    private static final List<Integer> DISTRICTS = List.of(1, 10, 100, 1_000);
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int days;

    private GrowthTable(int days) {
        this.days = days;
    }

    /**
     * The first argument says how many days are played, 180 unless given; further ones how many districts, as in {@code 180 1 100},
     * or how many and how many of them are at war, as in {@code 180 100:20}.
     */
    public static void main(String[] args) {
        GrowthTable table = new GrowthTable(args.length == 0 ? 180 : number(args[0]));
        System.out.println("""
                | places | at war | facts | changes a day | events a day | ms for the first day | µs a day | MB made a day | MB kept |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|""");
        // The smallest is played before, so that the others find the code compiled.
        for (int i = 0; i < 20; i++) {
            table.play(Districts.of(1, 1, table.days));
        }
        for (Size size :
                args.length < 2 ? Size.each(DISTRICTS) : Size.of(List.of(args).subList(1, args.length))) {
            System.out.println(table.play(Districts.of(size.districts(), size.atWar(), table.days))
                    .line(size));
        }
    }

    /** Ends the program if it is none. */
    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            System.err.println(
                    "armistice-bench: '" + text
                            + "' is no number of days or districts. Write as in: ./armistice-bench growth 60 1 10, or growth 60 10:2");
            System.exit(2);
        }
        return Integer.parseInt(text);
    }

    /** How wide a theatre is, and how much of it is at war, in districts. */
    private record Size(int districts, int atWar) {
        Size {
            atWar = Math.min(atWar, districts);
        }

        static List<Size> of(List<String> arguments) {
            if (arguments.stream().noneMatch(argument -> argument.contains(":"))) {
                return each(arguments.stream().map(GrowthTable::number).toList());
            }
            return arguments.stream()
                    .map(argument -> argument.split(":", 2))
                    .map(parts -> new Size(number(parts[0]), number(parts[parts.length - 1])))
                    .toList();
        }

        /** Each with one district at war, then each with all. */
        static List<Size> each(List<Integer> districts) {
            return Stream.concat(
                            districts.stream().map(number -> new Size(number, 1)),
                            districts.stream().filter(number -> number > 1).map(number -> new Size(number, number)))
                    .toList();
        }
    }

    /** @param kept bytes that are held at the end, the whole account of the run with them */
    private record Figures(
            int facts, double changes, double events, double firstMillis, double dayMicros, double made, double kept) {
        private String line(Size size) {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %,.0f | %,.1f | %,.0f | %,.0f | %,.2f | %,.0f |",
                    size.districts() * Districts.PLACES,
                    size.atWar() * Districts.PLACES,
                    facts,
                    changes,
                    events,
                    firstMillis,
                    dayMicros,
                    made / 1e6,
                    kept / 1e6);
        }
    }

    private Figures play(Scenario scenario) {
        Rulebooks.Checked checked = Simulation.check(scenario, Rulebooks.core().withoutTests());
        DroolsRules drools = DroolsRules.of(checked.rules());
        Counting[] counting = new Counting[1];
        Simulation simulation = Simulation.of(scenario, checked, (rules, world) -> {
            counting[0] = new Counting(drools.matcher(world));
            return counting[0];
        });
        long before = THREADS.getCurrentThreadCpuTime();
        try (Course course = simulation.begin()) {
            int facts = course.world().all().size();
            course.playDay();
            long first = THREADS.getCurrentThreadCpuTime();
            long told = counting[0].changes();
            int noted = course.occurrences().size();
            long made = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            while (course.day() < days) {
                course.playDay();
            }
            long end = THREADS.getCurrentThreadCpuTime();
            double more = days - 1;
            return new Figures(
                    facts,
                    (counting[0].changes() - told) / more,
                    (course.occurrences().size() - noted) / more,
                    (first - before) / 1e6,
                    (end - first) / 1e3 / more,
                    (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - made) / more,
                    kept());
        }
    }

    private static double kept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
