package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.Valleys;
import org.armistice.model.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JointFolderTest {
    @TempDir
    private Path temporary;

    private final Ensemble ensemble = Valleys.ensemble();

    @Test
    void ofTwoThatWriteTheSameChunkOneStays() throws Exception {
        Path path = temporary.resolve("a");
        RunRange runs = new RunRange(3, 5);
        try (JointFolder one = JointFolder.open(path, "{}");
                JointFolder other = JointFolder.open(path, "{\"too\": \"late\"}");
                PartWriter first = one.writer(ensemble.indicators());
                PartWriter second = other.writer(ensemble.indicators())) {
            assertThat(first.write(runs, ensemble.play(runs))).isNotEqualTo(second.write(runs, ensemble.play(runs)));
            first.accept(runs, ensemble.play(runs));
            second.accept(runs, ensemble.play(runs));
            assertThat(other.missing(new RunRange(2, 6))).containsExactly(new RunRange(2, 2), new RunRange(6, 6));
        }
        assertThat(EnsembleFolder.manifest(path)).isEqualTo("{}");
        try (EnsembleFolder whole = EnsembleFolder.resume(path)) {
            assertThat(whole.kept()).isEqualTo(3);
        }
        assertThat(names(path)).containsExactly("runs-0000003-0000005");
    }

    @Test
    void ofManyThatMakeTheFolderOneDoes() throws Exception {
        Path path = temporary.resolve("a");
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> JointFolder.open(path, "{\"by\": " + i + "}").close());
        assertThat(EnsembleFolder.manifest(path)).matches("\\{\"by\": [0-7]}");
        try (Stream<Path> beside = Files.list(temporary)) {
            assertThat(beside).containsExactly(path);
        }
    }

    @Test
    void somethingElseIsNotWrittenTo() throws Exception {
        Files.writeString(temporary.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> JointFolder.open(temporary, "{}"))
                .isInstanceOf(BadInput.class)
                .hasMessage(temporary + ": this folder holds something else than an ensemble. Name another.");
    }

    @Test
    void aChunkThatSomebodyElseHasWrittenIsKeptOnceAndWhatIsNoneIsRefused() throws Exception {
        Path path = temporary.resolve("a");
        RunRange runs = new RunRange(1, 4);
        try (EnsembleFolder folder = EnsembleFolder.create(path, "{}", false)) {
            StagedPart first = StagedPart.write(path, ensemble.indicators(), runs, ensemble.play(runs));
            StagedPart second = StagedPart.write(path, ensemble.indicators(), runs, ensemble.play(runs));
            assertThat(folder.kept()).isZero();
            folder.keep(runs, first);
            folder.keep(runs, second);
            assertThat(folder.kept()).isEqualTo(4);
            assertThat(names(path)).containsExactly("runs-0000001-0000004");
            for (String name : List.of("../../a.part", "runs-0000001-0000004", "/elsewhere/x.part")) {
                assertThatThrownBy(() -> folder.keep(runs, new StagedPart(name, 0)))
                        .hasMessage("'" + name + "' is no chunk");
            }
            assertThatThrownBy(() -> folder.keep(new RunRange(5, 9), first)).isInstanceOf(StoreFailure.class);
        }
    }

    private static List<String> names(Path path) throws Exception {
        try (Stream<Path> parts = Files.list(path.resolve("parts"))) {
            return parts.map(p -> p.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }
}
