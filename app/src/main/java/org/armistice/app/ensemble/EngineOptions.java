package org.armistice.app.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.engine.EngineProvider;
import org.armistice.experiments.engine.Threads;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where runs are played, and in which portions. */
final class EngineOptions {
    private static final String THREADS = "threads";
    private static final Pattern CHUNKS = Pattern.compile("([1-9][0-9]{0,8})(?:\\.\\.([1-9][0-9]{0,8}))?");

    @Option(names = "--threads", paramLabel = "N", description = "How many runs at once (default: one a processor).")
    private @Nullable Integer threads;

    @Option(
            names = "--chunk",
            paramLabel = "N",
            description = "How many runs are written together (default: 10 to 200).")
    private @Nullable Integer chunk;

    @Option(
            names = "--chunks",
            paramLabel = "FROM..TO",
            description = "Plays these chunks alone, counted from 1, and sums nothing up: for several processes that"
                    + " write to the same --out, each other chunks. --resume does the rest.")
    private @Nullable String chunks;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = THREADS,
            description = "What plays the runs: threads of this process, or spark (default: threads).")
    private String engine = THREADS;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "The cluster that plays them, as Spark names it: spark://HOST:7077, local[4]. For --engine spark.")
    private @Nullable String master;

    /** Adds what is wrong with the options by themselves. */
    void check(List<Problem> problems) {
        boolean here = engine.equals(THREADS);
        if (threads != null && (threads < 1 || threads > 1024)) {
            problems.add(problem("--threads", "there are 1 to 1024 threads, not " + threads + "."));
        }
        if (threads != null && !here) {
            problems.add(problem(
                    "--threads", "these are threads of this process. How many runs a cluster plays at once, it says."));
        }
        if (chunk != null && (chunk < 1 || chunk > 10_000)) {
            problems.add(problem("--chunk", "a chunk has 1 to 10000 runs, not " + chunk + "."));
        }
        if (master != null && here) {
            problems.add(problem("--master", "no cluster is asked for. Add --engine spark."));
        }
        if (chunks != null && !here) {
            problems.add(problem("--chunks", "this process plays them itself. Leave out --engine or --chunks."));
        }
    }

    private static Problem problem(String option, String message) {
        return new Problem(Position.ofFile(option), message);
    }

    /** Whether only some chunks are asked for. */
    boolean isShare() {
        return chunks != null;
    }

    /**
     * The runs that are asked for, chunk by chunk.
     *
     * @throws BadInput if there are no such chunks
     */
    List<RunRange> share(int runs) {
        List<RunRange> all = new RunRange(1, runs).cut(together(runs));
        Matcher form = CHUNKS.matcher(chunks == null ? "" : chunks);
        int from = form.matches() ? Integer.parseInt(form.group(1)) : 0;
        int to = from == 0 || form.group(2) == null ? from : Integer.parseInt(form.group(2));
        if (from < 1 || to < from || to > all.size()) {
            throw new BadInput(problem(
                    "--chunks",
                    "'" + chunks + "' is none of the chunks 1.." + all.size() + ". Write FROM..TO, such as 1.."
                            + Math.min(2, all.size()) + "."));
        }
        return all.subList(from - 1, to);
    }

    /** How many chunks there are. */
    int chunks(int runs) {
        return (runs + together(runs) - 1) / together(runs);
    }

    /** How many runs are played at once in this process. */
    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** How many runs are kept together. */
    int together(int runs) {
        return chunk == null ? Math.max(10, Math.min(200, runs / 20)) : chunk;
    }

    /** @throws BadInput if there is no such engine */
    Engine open(Recipe recipe, Plan plan) {
        int together = together(plan.runs());
        if (engine.equals(THREADS)) {
            return new Threads(plan.ensemble(), threads(), together);
        }
        List<String> names = new ArrayList<>(List.of(THREADS));
        for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
            if (provider.name().equals(engine)) {
                return provider.open(recipe, plan, master == null ? "" : master, together);
            }
            names.add(provider.name());
        }
        boolean known = engine.equals("spark");
        throw new BadInput(problem(
                "--engine",
                known
                        ? "the module 'cluster' is not on the class path; start it by the launcher 'armistice'."
                        : "there is no engine '" + engine + "'." + Suggestion.maybe(engine, List.of(THREADS, "spark"))
                                + " There are: " + String.join(", ", names) + "."));
    }

    /** What the user wrote to choose where runs are played, to be written again. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (!engine.equals(THREADS)) {
            words.addAll(List.of("--engine", engine));
        }
        if (master != null) {
            words.addAll(List.of("--master", master));
        }
        return words;
    }
}
