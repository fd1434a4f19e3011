package org.armistice.experiments.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.folder.ManifestDifferences;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What the folder of an ensemble says it is made of, against what is asked for now. */
public final class KeptManifest {
    private KeptManifest() {}

    /** @throws BadInput if it is no ensemble, or its manifest cannot be read */
    public static Map<?, ?> read(Path folder) {
        try {
            if (Json.read(EnsembleFolder.manifest(folder)) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (JacksonException e) {
            // said below
        }
        throw new BadInput(new Problem(position(folder), "this is not a manifest of an ensemble."));
    }

    /**
     * @param asked the whole manifest
     * @throws BadInput with everything that differs
     */
    public static void check(Path folder, Map<String, @Nullable Object> asked) {
        refuse(folder, ManifestDifferences.between(read(folder), asked), "this ensemble cannot be gone on with: ");
    }

    /**
     * @param asked what each run is played with
     * @throws BadInput with everything that differs
     */
    public static void checkWorld(Path folder, Map<String, @Nullable Object> asked) {
        refuse(
                folder,
                ManifestDifferences.between(EnsembleManifest.worldOf(read(folder)), EnsembleManifest.worldOf(asked)),
                "runs of this ensemble are played otherwise: ");
    }

    private static void refuse(Path folder, List<String> differences, String why) {
        if (!differences.isEmpty()) {
            throw new BadInput(differences.stream()
                    .map(d -> new Problem(position(folder), why + d))
                    .toList());
        }
    }

    private static Position position(Path folder) {
        return Position.ofFile(folder.resolve(EnsembleFolder.MANIFEST).toString());
    }
}
