package org.armistice.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.armistice.rules.drl.DrlCompiler;
import org.armistice.rules.drl.DrlExport;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.typed.RuleSet;

/**
 * Prints as Markdown what it takes to make rule bases of rulebooks, beside compiling the same rules as DRL to an executable model. Each
 * is made some times by turns, in one process: the first time, when Java has compiled nothing yet, is told apart.
 */
public final class RuleBaseTable {
    private static final List<Integer> SIZES = List.of(50, 300, 1_000);
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private RuleBaseTable() {}

    /** The first argument says how often each is made, 4 times unless given. */
    public static void main(String[] args) {
        int times = args.length == 0 ? 4 : Integer.parseInt(args[0]);
        if (times < 2) {
            throw new IllegalArgumentException("each must be made at least 2 times, not " + times);
        }
        System.out.println("""
                | rules | text to typed rules | typed rules to KieBase | both, the first time | DRL to KieBase | the first time | times ours |
                |---:|---:|---:|---:|---:|---:|---:|""");
        for (int size : SIZES) {
            System.out.println(line(size, times));
        }
        System.out.println("\nMilliseconds of processor time of all threads, the least of " + times
                + " turns; the first time that of the smallest base includes loading all classes.");
    }

    private static String line(int size, int times) {
        double read = Double.MAX_VALUE;
        double build = Double.MAX_VALUE;
        double compile = Double.MAX_VALUE;
        double first = 0;
        double firstCompile = 0;
        for (int turn = 0; turn < times; turn++) {
            Timed<RuleSet> rules = Timed.of(() -> Generated.rules(size).check().rules());
            Timed<DroolsRules> built = Timed.of(() -> DroolsRules.of(rules.made()));
            String drl = DrlExport.write(rules.made());
            Timed<DroolsRules> compiled = Timed.of(() -> DroolsRules.of(rules.made(), DrlCompiler.base(drl)));
            if (rules.made().rules().size() != size) {
                throw new IllegalStateException(rules.made().rules().size() + " rules were made, not " + size);
            }
            first = turn == 0 ? rules.millis() + built.millis() : first;
            firstCompile = turn == 0 ? compiled.millis() : firstCompile;
            read = Math.min(read, rules.millis());
            build = Math.min(build, built.millis());
            compile = Math.min(compile, compiled.millis());
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |",
                size,
                read,
                build,
                first,
                compile,
                firstCompile,
                compile / (read + build));
    }

    private record Timed<T>(T made, double millis) {
        static <T> Timed<T> of(Supplier<T> making) {
            long before = SYSTEM.getProcessCpuTime();
            T made = making.get();
            return new Timed<>(made, (SYSTEM.getProcessCpuTime() - before) / 1e6);
        }
    }
}
