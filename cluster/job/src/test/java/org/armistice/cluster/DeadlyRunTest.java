package org.armistice.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.armistice.cluster.job.Cluster;
import org.armistice.experiments.engine.EngineFailure;
import org.armistice.experiments.ensemble.RunRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A run that ends each process that plays it, and with it whatever else that process plays. */
@ResourceLock("cluster")
class DeadlyRunTest {
    private static final int DEADLY = 137;

    @TempDir
    private Path temporary;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itIsNamedByItsSeedAndAllOthersAreKept() throws Exception {
        List<Integer> kept = new ArrayList<>();
        try (Cluster cluster = Cluster.start(temporary)) {
            SparkConf conf = SparkSettings.of("deadly", cluster.master());
            Cluster.SETTINGS.forEach(conf::set);
            conf.set("spark.jars", "");
            conf.set(
                    "spark.executor.extraClassPath",
                    Cluster.jobJar() + ":" + Path.of("target/test-classes").toAbsolutePath());
            conf.set("spark.task.maxFailures", "2");
            try (JavaSparkContext spark = new JavaSparkContext(conf)) {
                Dispatch<Integer> dispatch = new Dispatch<>(
                        spark,
                        new Deadly(),
                        (runs, size) ->
                                IntStream.rangeClosed(runs.first(), runs.last()).forEach(kept::add),
                        () -> false,
                        notice -> {});
                assertThatThrownBy(() -> dispatch.all(new RunRange(1, 300).cut(50), run -> 1000 + run))
                        .isInstanceOf(EngineFailure.class)
                        .hasMessageStartingWith("the run with the seed 1137 ends whatever plays it: ")
                        .hasMessageEndingWith("\nall other runs are kept.");
            }
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 300)
                        .filter(run -> run != DEADLY)
                        .boxed()
                        .toList());
    }

    private static final class Deadly implements Function<RunRange, Integer> {
        private static final long serialVersionUID = 1;

        @Override
        public Integer call(RunRange runs) {
            if (runs.first() <= DEADLY && DEADLY <= runs.last()) {
                Runtime.getRuntime().halt(3);
            }
            return runs.size();
        }
    }
}
