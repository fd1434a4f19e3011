package org.armistice.cluster.job;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A cluster of Spark's own kind on this machine: a master and two workers, each a process, made of the jars of the class path. */
public final class Cluster implements AutoCloseable {
    /** What is over within seconds spends less on its own compilation so. */
    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> OPTIONS =
            List.of(System.getProperty("spark.java.options").split(" "));
    /** For machines that are as small as these. */
    public static final Map<String, String> SETTINGS =
            Map.of("spark.executor.memory", "600m", "spark.executor.extraJavaOptions", String.join(" ", SHORT));

    private static final Path INSTALLED = Path.of("target/spark").toAbsolutePath();

    private final Path folder;
    private final String master;
    private final List<Process> processes = new ArrayList<>();

    private Cluster(Path folder, String master) {
        this.folder = folder;
        this.master = master;
    }

    /** Starts it; {@code folder} takes what its processes write. */
    public static Cluster start(Path folder) throws Exception {
        Path jars = Files.createDirectories(INSTALLED.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            String name = jar.getFileName().toString();
            if (isOfSpark(entry) && Files.notExists(jars.resolve(name))) {
                Files.createSymbolicLink(jars.resolve(name), jar.toAbsolutePath());
            }
        }
        int port = freePort();
        Cluster cluster = new Cluster(folder, "spark://127.0.0.1:" + port);
        cluster.processes.add(cluster.spark(
                "master",
                List.of("-Xmx256m"),
                "org.apache.spark.deploy.master.Master",
                List.of("--host", "127.0.0.1", "--port", String.valueOf(port), "--webui-port", "0")));
        awaitPort(port);
        cluster.addWorker();
        cluster.addWorker();
        return cluster;
    }

    /** What Spark needs and we do not bring, or bring as well: all but our own modules and what tests need. */
    private static boolean isOfSpark(String entry) {
        return entry.endsWith(".jar")
                && Stream.of("armistice", "slf4j-nop", "drools", "kie-", "duckdb", "picocli", "junit", "assertj")
                        .noneMatch(entry.substring(entry.lastIndexOf(File.separatorChar) + 1)::contains)
                && !entry.contains("tools" + File.separator + "jackson");
    }

    void addWorker() throws IOException {
        int number = processes.size();
        processes.add(spark(
                "worker" + number,
                List.of("-Xmx256m"),
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        "127.0.0.1",
                        "--cores",
                        "1",
                        "--memory",
                        "700m",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        folder.resolve("work" + number).toString(),
                        master)));
    }

    public String master() {
        return master;
    }

    /** Kills a worker and what it has started, as a machine that loses its power. */
    void killWorker(int number) throws InterruptedException {
        Process worker = processes.get(number);
        List<ProcessHandle> executors = worker.descendants().toList();
        worker.destroyForcibly().waitFor();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** Starts a command with the job jar by spark-submit. */
    Process submit(String log, Object... words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--master", master, "--class", "org.armistice.app.Armistice"));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("--conf", name + "=" + value)));
        arguments.add(jobJar().toString());
        Arrays.stream(words).map(Object::toString).forEach(arguments::add);
        return spark(log, List.of("-Xmx512m"), "org.apache.spark.deploy.SparkSubmit", arguments);
    }

    /** Runs a command with the job jar alone. */
    static Process alone(Path log, Object... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(java(), "-Xmx512m"));
        line.addAll(SHORT);
        line.addAll(List.of("-jar", jobJar().toString()));
        Arrays.stream(words).map(Object::toString).forEach(line::add);
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    public static Path jobJar() {
        return Path.of(System.getProperty("armistice.job"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private Process spark(String log, List<String> options, String type, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(java()));
        line.addAll(options);
        line.addAll(OPTIONS);
        line.addAll(SHORT);
        line.addAll(List.of("-cp", INSTALLED.resolve("jars") + "/*", type));
        line.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log(log).toFile());
        builder.environment().put("SPARK_HOME", INSTALLED.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (System.nanoTime() < end) {
            try {
                new java.net.Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("there is no master");
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            try {
                killWorker(i);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
