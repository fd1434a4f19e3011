package org.armistice.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.plan.Selection;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.folder.ManifestDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {
    @TempDir
    private Path temporary;

    @Test
    void whatIsUnpackedElsewhereIsTheSameEnsemble() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("mine"));
        Path rules = Files.writeString(folder.resolve("raids.md"), """
                ---
                rulebook: raids
                phase: operations
                ---
                ```table how a garrison answers   hit: first   from answers.csv
                  raised by  S01
                  grounds    assumption, grade D: a test
                  when a holding force F at a place P
                ```
                """);
        Files.writeString(folder.resolve("answers.csv"), """
                row,P's force ratio,F is mobile,grounds,F's posture becomes
                weak,>= 3,yes,"assumption, grade D: a test",withdrawing
                """);
        Path whatIf = Files.writeString(temporary.resolve("more.yaml"), """
                title: More
                question: And then?
                interventions:
                  - on: day 3
                    do: first-league's strength rises by 500 fighters
                """);
        Recipe recipe = Asked.recipe(6, List.of(rules.toString()), List.of(whatIf + "@4"));
        Plan here = recipe.plan();
        Plan there = sent(Packing.of(recipe, here)).unpack();
        assertThat(ManifestDifferences.between(here.manifest(), there.manifest()))
                .isEmpty();
        assertThat(there.ensemble().play(new RunRange(1, 6)))
                .usingRecursiveComparison()
                .isEqualTo(here.ensemble().play(new RunRange(1, 6)));
        assertThat(here.manifest().toString()).contains("more@4", "raids.md", "answers.csv");
    }

    @Test
    void aFolderThatIsTooLargeIsRefused() throws Exception {
        Path scenario = Files.createDirectories(temporary.resolve("large"));
        for (int i = 0; i < 3; i++) {
            Files.write(scenario.resolve("large" + i + ".bin"), new byte[30 << 20]);
        }
        Recipe recipe = Asked.recipe(2);
        Selection large = new Selection(
                scenario.toString(), 2, Duration.ofSeconds(1), List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> Packing.of(recipe.with(large), recipe.plan()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("large2.bin: the files that runs are made of are more than 64 MB");
    }

    private static Shipment sent(Shipment shipment) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(shipment);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Shipment) in.readObject();
        }
    }
}
