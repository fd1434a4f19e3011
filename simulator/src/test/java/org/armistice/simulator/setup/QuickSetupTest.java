package org.armistice.simulator.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.kept.KeptFiles;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.outcome.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept gives the same as what is read, and is not used where anything is another. */
class QuickSetupTest {
    @TempDir
    private Path folder;

    private Path kept() {
        return folder.resolve("kept");
    }

    private Prepared read(Path scenario, boolean writes, String... changes) {
        return Setup.read(
                scenario,
                Stream.of(changes).map(Change::of).toList(),
                List.of(),
                Variation.NONE,
                false,
                new KeptFiles(kept(), writes));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(kept())) {
            return all.count();
        }
    }

    private Path copy(String name) throws IOException {
        Path from = Path.of("../scenarios").resolve(name);
        Path to = Files.createDirectories(folder.resolve("copies").resolve(name));
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
        return to;
    }

    @Test
    void whatWasKeptIsWhatIsRead() throws IOException {
        for (String name : List.of("libya-2020", "libya-2020-spring", "three-valleys")) {
            Path scenario = Path.of("../scenarios").resolve(name);
            Prepared read = Setup.read(scenario, List.of(), List.of());
            read(scenario, true);
            Prepared known = read(scenario, false);
            assertThat(known.rules()).isEqualTo(read.rules());
            assertThat(known.checked().rules()).isEqualTo(read.rules());
            assertThat(known.checked().wordings().keySet())
                    .isEqualTo(read.checked().wordings().keySet());
            assertThat(known.simulation().processes())
                    .isEqualTo(read.simulation().processes());
            assertThat(known.simulation().settings())
                    .isEqualTo(read.simulation().settings());
            assertThat(known.texts()).isEqualTo(read.texts());
            assertThat(known.names()).isEqualTo(read.names());
            assertThat(known.scenario().hash()).isEqualTo(read.scenario().hash());
            assertThat(known.scenario().assumptions()).isEqualTo(read.scenario().assumptions());
            assertThat(known.scenario().history()).isEqualTo(read.scenario().history());
            assertThat(known.scenario().source()).isEqualTo(read.scenario().source());
            assertThat(known.simulation().days(20).run().events())
                    .isEqualTo(read.simulation().days(20).run().events());
        }
        assertThat(files()).isEqualTo(6);
    }

    @Test
    void changesOfAUserApplyToWhatWasKept() {
        Path scenario = Path.of("../scenarios/three-valleys");
        read(scenario, true);
        String[] changes = {"supply.reach=123 km", "regiment=1234 fighters"};
        Prepared known = read(scenario, false, changes);
        Prepared read = Setup.read(scenario, known.changes(), List.of());
        assertThat(known.rules()).isNotEqualTo(read(scenario, false).rules());
        assertThat(known.rules()).isEqualTo(read.rules());
        assertThat(known.checked().rules()).isEqualTo(read.rules());
        assertThat(known.simulation().days(10).run().events())
                .isEqualTo(read.simulation().days(10).run().events());
        assertThatThrownBy(() -> read(scenario, false, "supply.reach=123 kg")).isInstanceOf(BadInput.class);
    }

    @Test
    void aScenarioThatIsAnotherIsReadAnew() throws IOException {
        Path scenario = copy("three-valleys");
        read(scenario, true);
        long before = files();
        Path yaml = scenario.resolve("scenario.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("value: 400 fighters", "value: 410 fighters"));
        assertThat(read(scenario, false).scenario().assumptions())
                .anyMatch(a -> a.path().equals("company") && a.text().contains("410"));
        Files.writeString(yaml, Files.readString(yaml).replace("days: 120", "days: many"));
        assertThatThrownBy(() -> read(scenario, false)).isInstanceOf(BadInput.class);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aRulebookThatIsAnotherIsReadAnew() throws IOException {
        Path scenario = copy("three-valleys");
        read(scenario, true);
        Path own = scenario.resolve("own.md");
        Files.writeString(
                own,
                "---\nrulebook: own\nphase: supply\n---\n\n```params\npatience  5 days  in 1 .. 9  how long  assumption, grade E: invented\n```\n");
        Path yaml = scenario.resolve("scenario.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("red-lines, standing]", "red-lines, standing, own.md]"));
        read(scenario, true);
        assertThat(read(scenario, false).rules().parameters()).anyMatch(p -> p.id().equals("own.patience"));
        Files.writeString(own, Files.readString(own).replace("5 days", "6 days"));
        assertThat(read(scenario, false).rules().parameters())
                .filteredOn(p -> p.id().equals("own.patience"))
                .singleElement()
                .satisfies(p -> assertThat(p.value()).isEqualTo(6_000_000));
    }
}
