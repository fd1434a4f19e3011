package org.armistice.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.experiments.plan.KeptManifest;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.folder.ManifestDifferences;
import org.jspecify.annotations.Nullable;

/**
 * Where runs are played: one to a process, whose tasks share the compiled rules.
 *
 * @param id of the ensemble
 */
record Site(String id, Ensemble ensemble) {
    private static @Nullable Site current;

    /**
     * The site for an ensemble, made if it is not there.
     *
     * @param shipment asked for if it has to be made
     * @throws BadInput if runs would be played otherwise here than where they are asked for, or could not be kept
     */
    static synchronized Site of(Order order, Supplier<Shipment> shipment) {
        Site here = current;
        if (here == null || !here.id.equals(order.id())) {
            checkFolder(order);
            Plan plan = shipment.get().unpack();
            checkPlan(order, plan);
            here = new Site(order.id(), plan.ensemble());
            current = here;
        }
        return here;
    }

    /** Where runs are asked for, the rules are compiled already. */
    static synchronized void set(Site site) {
        current = site;
    }

    private static void checkFolder(Order order) {
        Path folder = Path.of(order.folder());
        if (!Files.isRegularFile(folder.resolve(EnsembleFolder.MANIFEST))
                || !EnsembleFolder.manifest(folder).equals(order.manifest())) {
            throw refuse(
                    order.folder(),
                    "a machine of the cluster does not find the ensemble there. Name a folder that all machines share.");
        }
    }

    private static void checkPlan(Order order, Plan plan) {
        List<String> differences =
                ManifestDifferences.between(KeptManifest.read(Path.of(order.folder())), plan.manifest());
        if (!differences.isEmpty()) {
            throw refuse(
                    order.folder(),
                    "on a machine of the cluster it would be another ensemble: " + String.join(" ", differences));
        }
    }

    private static BadInput refuse(String folder, String message) {
        return new BadInput(new Problem(Position.ofFile(folder), message));
    }
}
