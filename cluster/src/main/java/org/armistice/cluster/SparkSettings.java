package org.armistice.cluster;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/**
 * What Spark is told. All that the user has set otherwise, by {@code spark-submit} or by properties that begin with
 * {@code spark.}, stays.
 */
final class SparkSettings {
    private SparkSettings() {}

    /**
     * The settings.
     *
     * @param master empty for the one that is set already
     * @throws BadInput if there is none
     */
    static SparkConf of(String scenario, String master) {
        SparkConf conf = new SparkConf();
        if (!master.isEmpty()) {
            conf.setMaster(master);
        }
        if (!conf.contains("spark.master")) {
            throw new BadInput(new Problem(
                    Position.ofFile("--master"),
                    "say which cluster plays the runs, such as spark://HOST:7077, or local[4] for this machine."));
        }
        conf.setIfMissing("spark.app.name", "armistice " + scenario);
        conf.setIfMissing("spark.ui.enabled", "false");
        // Nothing is read from where it is: no task gains from waiting for a machine of its own.
        conf.setIfMissing("spark.locality.wait", "0s");
        // Runs leave much behind and keep little: the collector that the launcher chooses too.
        conf.setIfMissing("spark.executor.extraJavaOptions", "-XX:+UseParallelGC");
        if (!isLocal(conf) && !conf.contains("spark.jars")) {
            conf.set("spark.jars", String.join(",", jars()));
        }
        return conf;
    }

    /** Whether the runs are played in this process. */
    static boolean isLocal(SparkConf conf) {
        String master = conf.get("spark.master");
        return master.equals("local") || master.startsWith("local[");
    }

    /** The jars of the class path that no machine of a cluster has: all but Spark's own, and those that write its log. */
    private static List<String> jars() {
        String home = System.getenv("SPARK_HOME");
        Path spark = home == null ? null : Path.of(home).toAbsolutePath().normalize();
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(jar -> spark == null || !jar.startsWith(spark))
                .filter(jar -> !jar.getFileName().toString().startsWith("slf4j-"))
                .map(Path::toString)
                .collect(Collectors.toList());
    }
}
