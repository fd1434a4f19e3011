package org.armistice.cluster;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.armistice.experiments.ensemble.Ensemble;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.RunRecord;
import org.armistice.experiments.store.StagedPart;
import org.armistice.model.problem.BadInput;

/** Plays a chunk on whatever machine it finds itself, and writes it beside its place. */
final class ChunkWork implements Function<RunRange, Reply> {
    private static final long serialVersionUID = 1;

    private final Order order;
    private final Broadcast<Shipment> shipment;

    ChunkWork(Order order, Broadcast<Shipment> shipment) {
        this.order = order;
        this.shipment = shipment;
    }

    @Override
    public Reply call(RunRange runs) {
        try {
            Ensemble ensemble = Site.of(order, shipment::value).ensemble();
            List<RunRecord> records = ensemble.play(runs);
            return Reply.of(StagedPart.write(Path.of(order.folder()), ensemble.indicators(), runs, records));
        } catch (BadInput e) {
            return Reply.refused(String.valueOf(e.getMessage()));
        }
    }
}
