package org.armistice.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.engine.EngineProvider;
import org.armistice.experiments.engine.Threads;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("spark")
class SparkEngineTest {
    private static final int RUNS = 60;
    private static final int CHUNK = 9;

    @TempDir
    private Path temporary;

    private final Recipe recipe = Asked.recipe(RUNS);
    private final Plan plan = recipe.plan();

    private Engine spark() {
        return new SparkEngines().open(recipe, plan, "local[2]", CHUNK);
    }

    @Test
    void chunksAreThoseOfThreadsToTheByte() {
        Path threads = Asked.played(plan, new Threads(plan.ensemble(), 2, CHUNK), temporary.resolve("threads"));
        try (Engine engine = spark()) {
            Path cluster = Asked.played(plan, engine, temporary.resolve("cluster"));
            assertThat(Asked.files(cluster)).isEqualTo(Asked.files(threads));
            assertThat(engine.writing()).isPositive();
            assertThat(engine.words()).isEqualTo("2 cores of local[2]");
        }
    }

    @Test
    void onlyWhatIsMissingIsPlayed() throws Exception {
        Path folder = Asked.played(plan, new Threads(plan.ensemble(), 2, 25), temporary.resolve("some"));
        Path second = folder.resolve("parts/runs-0000026-0000050");
        try (var files = Files.list(second)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(second);
        Files.createDirectories(folder.resolve("parts/.runs-0000001-0000009.an-attempt-that-died.part"));
        Asked.Waiting waiting = new Asked.Waiting();
        try (Engine engine = spark();
                EnsembleFolder open = EnsembleFolder.resume(folder)) {
            assertThat(engine.play(open, open.missing(RUNS), waiting)).isTrue();
            assertThat(open.kept()).isEqualTo(RUNS);
        }
        assertThat(waiting.count()).isEqualTo(25);
        try (var files = Files.list(folder.resolve("parts"))) {
            assertThat(files.map(f -> f.getFileName().toString())).allMatch(name -> name.startsWith("runs-"));
        }
    }

    @Test
    void aMachineThatDoesNotSeeTheFolderPlaysNothing() {
        Path elsewhere = temporary.resolve("elsewhere");
        EnsembleFolder.create(elsewhere, Json.text(plan.manifest()), false).close();
        Order order = new Order("x", elsewhere.toString(), "{}");
        assertThatThrownBy(() -> Site.of(order, () -> Packing.of(recipe, plan)))
                .isInstanceOf(BadInput.class)
                .hasMessage(elsewhere + ": a machine of the cluster does not find the ensemble there."
                        + " Name a folder that all machines share.");
    }

    @Test
    void aMachineThatWouldPlayAnotherEnsembleSaysSo() {
        Path folder = temporary.resolve("another");
        String other = Json.text(plan.manifest()).replace("Armistice 0", "Armistice 9");
        EnsembleFolder.create(folder, other, false).close();
        Order order = new Order("y", folder.toString(), other);
        assertThatThrownBy(() -> Site.of(order, () -> Packing.of(recipe, plan)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "on a machine of the cluster it would be another ensemble: 'program' is Armistice 9");
    }

    @Test
    void aMasterThatIsNoneIsRefused() {
        SparkEngines engines = new SparkEngines();
        assertThatThrownBy(() -> engines.open(recipe, plan, "sprak://here", CHUNK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--master: Spark does not start: ")
                .hasMessageContaining("sprak://here");
        assertThatThrownBy(() -> engines.open(recipe, plan, "", CHUNK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--master: say which cluster plays the runs");
    }

    @Test
    void theEngineIsFoundByItsName() {
        assertThat(ServiceLoader.load(EngineProvider.class))
                .anyMatch(p -> p.name().equals("spark"));
    }
}
