package org.armistice.cluster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.RunTable;
import org.armistice.experiments.store.Runs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The job jar on a cluster of processes that are killed. What is kept is always what threads of one process keep. */
@ResourceLock("cluster")
class ClusterTest {
    private static final int RUNS = 2000;
    private static final Path SCENARIO = Path.of(System.getProperty("armistice.home"), "scenarios", "three-valleys")
            .toAbsolutePath();

    @TempDir
    private static Path temporary;

    private static Cluster cluster;
    private static Map<String, List<String>> expected;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start(temporary);
        Path folder = temporary.resolve("threads");
        ended(Cluster.alone(cluster.log("threads"), ensemble(folder)), cluster.log("threads"));
        expected = tables(folder);
        assertThat(expected.get("runs")).hasSize(RUNS);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    private static Object[] ensemble(Path folder, Object... more) {
        Object[] words = {"ensemble", SCENARIO, "--days", 4, "--runs", RUNS, "--chunk", 25, "--out", folder};
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    private static Object[] onSpark(Path folder, Object... more) {
        return ensemble(
                folder,
                Stream.concat(Stream.of("--engine", "spark"), Stream.of(more)).toArray());
    }

    @Test
    void aClusterKeepsWhatThreadsKeep() throws Exception {
        Path folder = temporary.resolve("spark");
        ended(cluster.submit("spark", onSpark(folder)), cluster.log("spark"));
        assertThatItIsAsExpected(folder);
        assertThat(Files.readString(cluster.log("spark"))).contains("Played " + RUNS + " runs in ");
    }

    @Test
    void aWorkerMayDie() throws Exception {
        Path folder = temporary.resolve("worker-dies");
        Process driver = cluster.submit("worker-dies", onSpark(folder));
        await(folder, 3, driver);
        cluster.killWorker(1);
        assertThat(kept(folder)).as("when it was killed").isLessThan(RUNS);
        cluster.addWorker();
        ended(driver, cluster.log("worker-dies"));
        assertThatItIsAsExpected(folder);
    }

    @Test
    void theDriverMayDieAndEitherEngineGoesOn() throws Exception {
        Path folder = temporary.resolve("driver-dies");
        Path copy = temporary.resolve("driver-dies-copy");
        Process driver = cluster.submit("driver-dies", onSpark(folder));
        await(folder, 3, driver);
        driver.destroyForcibly().waitFor();
        assertThat(kept(folder)).as("when it was killed").isLessThan(RUNS);
        copy(folder, copy);
        ended(cluster.submit("goes-on", onSpark(folder, "--resume")), cluster.log("goes-on"));
        assertThatItIsAsExpected(folder);
        ended(Cluster.alone(cluster.log("goes-on-alone"), ensemble(copy, "--resume")), cluster.log("goes-on-alone"));
        assertThatItIsAsExpected(copy);
    }

    @Test
    void chunksOfSeveralProcessesMakeOneEnsemble() throws Exception {
        Path folder = temporary.resolve("array");
        List<Process> processes = new ArrayList<>();
        // Chunk 40 is asked for twice, as a cluster may do that takes a process for dead.
        for (String chunks : List.of("1..40", "40..80")) {
            processes.add(Cluster.alone(cluster.log("chunks" + chunks), ensemble(folder, "--chunks", chunks)));
        }
        ended(processes.get(0), cluster.log("chunks1..40"));
        ended(processes.get(1), cluster.log("chunks40..80"));
        assertThat(kept(folder)).isEqualTo(RUNS);
        ended(Cluster.alone(cluster.log("array"), ensemble(folder, "--resume")), cluster.log("array"));
        assertThatItIsAsExpected(folder);
    }

    private static void assertThatItIsAsExpected(Path folder) throws IOException {
        assertThat(tables(folder)).isEqualTo(expected);
        for (String file : List.of("manifest.json", "summary.json")) {
            assertThat(folder.resolve(file))
                    .hasSameTextualContentAs(temporary.resolve("threads").resolve(file));
        }
        try (Stream<Path> chunks = Files.list(folder.resolve("parts"))) {
            assertThat(chunks.map(c -> c.getFileName().toString())).allMatch(name -> name.startsWith("runs-"));
        }
    }

    /** All rows of all tables in an order of their own. */
    private static Map<String, List<String>> tables(Path folder) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Runs runs = EnsembleFolder.open(folder)) {
            for (RunTable table : RunTable.values()) {
                List<String> rows = new ArrayList<>();
                runs.each(
                        "SELECT " + table.sqlName() + "::VARCHAR FROM " + table.sqlName() + " ORDER BY ALL",
                        row -> rows.add(row.getString(1)));
                tables.put(table.sqlName(), rows);
            }
        }
        return tables;
    }

    private static void ended(Process process, Path log) throws Exception {
        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended ? process.exitValue() : -1)
                .as("%s", Files.readString(log))
                .isZero();
    }

    private static int kept(Path folder) {
        return EnsembleFolder.kept(folder);
    }

    private static void await(Path folder, int chunks, Process driver) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < end && driver.isAlive()) {
            if (kept(folder) >= chunks * 25) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("no chunk was kept");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
