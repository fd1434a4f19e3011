package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.Runner;
import org.armistice.experiments.ensemble.Valleys;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleFolderTest {
    @TempDir
    private Path temporary;

    private Path whole(int runs, int threads, int chunkSize) {
        Path path = temporary.resolve(runs + "-" + threads + "-" + chunkSize);
        EnsembleFolder.create(path, "{}", false).close();
        EnsembleProcess.goOn(path, runs, threads, chunkSize);
        return path;
    }

    @Test
    void tablesDoNotDependOnThreadsAndChunks() {
        var tables = Tables.of(whole(60, 1, 50));
        assertThat(tables.get("runs"))
                .hasSize(60)
                .anySatisfy(row -> assertThat(row).contains("day 3: tripped"));
        assertThat(tables.get("draws")).hasSize(60);
        assertThat(tables.get("control")).isNotEmpty();
        assertThat(tables.get("handovers")).isNotEmpty();
        assertThat(Tables.of(whole(60, 2, 50))).isEqualTo(tables);
        assertThat(Tables.of(whole(60, 2, 7))).isEqualTo(tables);
    }

    @Test
    void theSameChunkIsTheSameFile() throws Exception {
        Path one = whole(6, 1, 6).resolve("parts/runs-0000001-0000006");
        Path other = whole(6, 2, 6).resolve("parts/runs-0000001-0000006");
        for (RunTable table : RunTable.values()) {
            assertThat(other.resolve(table.file())).hasSameBinaryContentAs(one.resolve(table.file()));
        }
    }

    @Test
    void spellsAndEveningsAreTheSame() {
        Path path = whole(10, 1, 10);
        Ensemble ensemble = Valleys.failing();
        long finished = ensemble.play(new RunRange(1, 10)).stream()
                .filter(r -> r.isFinished())
                .count();
        try (Runs runs = EnsembleFolder.open(path)) {
            runs.each(
                    "SELECT count(*), count(DISTINCT (seed, day, place)), count(DISTINCT place) FROM control_by_day",
                    row -> {
                        assertThat(row.getLong(1)).isEqualTo(finished * Valleys.DAYS * row.getLong(3));
                        assertThat(row.getLong(2)).isEqualTo(row.getLong(1));
                    });
        }
    }

    @Test
    void nobodyElseWritesToItMeanwhile() {
        Path path = temporary.resolve("a");
        try (EnsembleFolder folder = EnsembleFolder.create(path, "{}", false)) {
            assertThat(folder.missing(3)).containsExactly(new RunRange(1, 3));
            assertThatThrownBy(() -> EnsembleFolder.resume(path))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("another process is at work in this folder.");
        }
        EnsembleFolder.resume(path).close();
    }

    @Test
    void whatIsThereIsReplacedByForceAlone() throws Exception {
        Path path = whole(4, 1, 4);
        assertThatThrownBy(() -> EnsembleFolder.create(path, "{}", false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Go on with it with --resume, name another, or replace it with --force.");
        try (EnsembleFolder folder = EnsembleFolder.create(path, "{}", true)) {
            assertThat(folder.kept()).isZero();
        }
        assertThat(Files.list(temporary)).containsExactly(path);
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> EnsembleFolder.create(other, "{}", true))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("this folder holds something else than an ensemble.");
    }

    @Test
    void aChunkThatLacksATableIsNamed() throws Exception {
        Path path = whole(8, 1, 4);
        Files.delete(path.resolve("parts/runs-0000005-0000008/days.parquet"));
        assertThatThrownBy(() -> EnsembleFolder.open(path))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("runs-0000005-0000008")
                .hasMessageContaining("this chunk has no days.parquet. Delete the chunk");
    }

    @Test
    void leftoversOfAChunkAreNotReadAndGo() throws Exception {
        Path path = whole(4, 1, 4);
        Path left = Files.createDirectories(path.resolve("parts/.runs-0000005-0000008.part"));
        Files.writeString(left.resolve("runs.parquet"), "half of a");
        assertThat(Tables.of(path).get("runs")).hasSize(4);
        EnsembleFolder.resume(path).close();
        assertThat(left).doesNotExist();
    }

    @Test
    void aNameWithSignsOfPatternsIsAName() {
        Path path = temporary.resolve("a [b] *c? 'd'");
        try (EnsembleFolder folder = EnsembleFolder.create(path, "{}", false);
                PartWriter writer = folder.writer(Valleys.ensemble().indicators())) {
            new Runner(Valleys.ensemble(), 1, 2, writer, () -> {}, () -> false).play(List.of(new RunRange(1, 3)));
        }
        assertThat(Tables.of(path).get("runs")).hasSize(3);
    }
}
