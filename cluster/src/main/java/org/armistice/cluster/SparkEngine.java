package org.armistice.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.engine.EngineFailure;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.experiments.store.StagedPart;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/**
 * Plays runs on the machines of a Spark cluster. They write chunks to the folder that all share, and this process, which
 * holds it, keeps them: from the machines come names and numbers, no runs.
 */
public final class SparkEngine implements Engine {
    private final JavaSparkContext spark;
    private final Plan plan;
    private final Broadcast<Shipment> shipment;
    private final int chunk;
    private final String id = UUID.randomUUID().toString();
    private long writing;

    private SparkEngine(JavaSparkContext spark, Plan plan, Shipment shipment, int chunk) {
        this.spark = spark;
        this.plan = plan;
        this.shipment = spark.broadcast(shipment);
        this.chunk = chunk;
        Site.set(new Site(id, plan.ensemble()));
    }

    static SparkEngine open(Recipe recipe, Plan plan, String master, int chunk) {
        SparkConf conf = SparkSettings.of(plan.prepared().scenario().id(), master);
        Shipment shipment = Packing.of(recipe, plan);
        return new SparkEngine(connect(conf), plan, shipment, chunk);
    }

    private static JavaSparkContext connect(SparkConf conf) {
        try {
            return new JavaSparkContext(conf);
        } catch (Exception e) {
            // Scala throws what it does not declare.
            if (e instanceof SparkException || e instanceof IllegalArgumentException) {
                throw new BadInput(new Problem(
                        Position.ofFile("--master"),
                        "Spark does not start: "
                                + String.valueOf(e.getMessage()).strip()
                                + " A master is named like spark://HOST:7077 or local[4]."));
            }
            throw new EngineFailure("Spark does not start: " + e, e);
        }
    }

    @Override
    public boolean play(EnsembleFolder folder, List<RunRange> missing, Watcher watcher) {
        List<RunRange> chunks =
                missing.stream().flatMap(range -> range.cut(chunk).stream()).toList();
        Path shared = folder.path().toAbsolutePath().normalize();
        Order order = new Order(id, shared.toString(), EnsembleFolder.manifest(folder.path()));
        Dispatch<Reply> dispatch = new Dispatch<>(
                spark,
                new ChunkWork(order, shipment),
                (runs, reply) -> keep(folder, runs, reply, watcher),
                watcher::isStopped,
                watcher::notice);
        boolean all = dispatch.all(chunks, plan.ensemble()::seed);
        if (all) {
            folder.tidy();
        }
        return all;
    }

    private void keep(EnsembleFolder folder, RunRange runs, Reply reply, Watcher watcher) {
        StagedPart staged = reply.staged();
        if (staged == null) {
            throw new EngineFailure(reply.refusal(), null);
        }
        folder.keep(runs, staged);
        writing += staged.nanoseconds();
        for (int i = 0; i < runs.size(); i++) {
            watcher.played();
        }
    }

    @Override
    public long writing() {
        return writing;
    }

    @Override
    public int width() {
        return spark.sc().isStopped() ? 1 : spark.defaultParallelism();
    }

    @Override
    public String words() {
        return width() + " cores of " + spark.master();
    }

    @Override
    public void close() {
        spark.close();
    }
}
