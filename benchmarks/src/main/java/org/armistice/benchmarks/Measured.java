package org.armistice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.kie.api.KieBase;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Version;

/**
 * Runs benchmarks as JMH does, by its options, and keeps the results as JSON and as a Markdown table that says where and with what they were
 * measured. What JMH tells without measuring, as with {@code -l}, it tells itself.
 */
public final class Measured {
    private Measured() {}

    /** The first argument is the folder for {@code results.json} and {@code results.md}, the others are options of JMH. */
    public static void main(String[] args) throws IOException {
        try {
            measure(args);
        } catch (NoBenchmarksException e) {
            refuse("no benchmark has a name that matches; ./armistice-bench -l lists them.");
        } catch (CommandLineOptionException e) {
            refuse(e.getMessage() + ". ./armistice-bench -h lists what there are.");
        } catch (RunnerException e) {
            System.err.println("armistice-bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void refuse(String why) {
        System.err.println("armistice-bench: " + why);
        System.exit(2);
    }

    private static void measure(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String[] options = Arrays.copyOfRange(args, 1, args.length);
        CommandLineOptions asked = new CommandLineOptions(options);
        if (asked.shouldHelp()
                || asked.shouldList()
                || asked.shouldListWithParams()
                || asked.shouldListProfilers()
                || asked.shouldListResultFormats()) {
            Main.main(options);
            return;
        }
        OptionsBuilder all = new OptionsBuilder();
        all.parent(asked)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("results.json").toString());
        Collection<RunResult> results = new Runner(all.build()).run();
        String table = table(results, String.join(" ", options));
        Files.writeString(folder.resolve("results.md"), table);
        System.out.println();
        System.out.print(table);
    }

    private static String table(Collection<RunResult> results, String options) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "`./armistice-bench%s`: %d processors, %s %s; Java %s (%s); JMH %s, Drools %s.%n%n",
                options.isEmpty() ? "" : " " + options,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                System.getProperty("java.vm.name"),
                Version.getPlainVersion(),
                KieBase.class.getPackage().getImplementationVersion()));
        text.append("| benchmark | mean | ± (99.9 %) | unit |\n|---|---:|---:|---|\n");
        for (RunResult result : results) {
            Result<?> score = result.getPrimaryResult();
            text.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %.3f | %.3f | %s |%n",
                    name(result),
                    score.getScore(),
                    score.getScoreError(),
                    score.getScoreUnit()));
        }
        return text.toString();
    }

    private static String name(RunResult result) {
        String whole = result.getParams().getBenchmark();
        String method = whole.substring(whole.lastIndexOf('.', whole.lastIndexOf('.') - 1) + 1);
        StringBuilder name = new StringBuilder(method);
        for (String key : result.getParams().getParamsKeys()) {
            name.append(", ").append(result.getParams().getParam(key));
        }
        return name.toString();
    }
}
