package org.armistice.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.experiments.plan.Selection;
import org.armistice.simulator.folder.Folders;

/**
 * What another machine needs to play runs of an ensemble: the files, and how the plan is made of them.
 *
 * @param recipe its paths are those of {@code files}
 * @param files by their paths
 */
record Shipment(Recipe recipe, Map<String, byte[]> files) implements Serializable {
    /**
     * Makes the plan.
     *
     * @throws org.armistice.model.problem.BadInput if that cannot be read here which could be read where it was packed
     */
    Plan unpack() {
        try {
            Path folder = Files.createTempDirectory("armistice-");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path place = folder.resolve(file.getKey());
                    Files.createDirectories(place.getParent());
                    Files.write(place, file.getValue());
                }
                return recipe.with(in(folder, recipe.selection())).plan();
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the scenario: " + e, e);
        }
    }

    private Selection in(Path folder, Selection packed) {
        return new Selection(
                folder.resolve(packed.scenario()).toString(),
                packed.days(),
                packed.timeLimit(),
                packed.set(),
                packed.rules().stream()
                        .map(rules -> folder.resolve(rules).toString())
                        .toList(),
                packed.with().stream()
                        .map(name -> name.startsWith(Packing.WHAT_IFS)
                                ? folder.resolve(name).toString()
                                : name)
                        .toList(),
                packed.without());
    }
}
