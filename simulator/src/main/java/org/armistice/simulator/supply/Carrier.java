package org.armistice.simulator.supply;

import java.util.function.ObjLongConsumer;
import org.armistice.model.place.Route;

/** A process by which goods go over routes. */
public interface Carrier {
    /**
     * Tells what set out over each route on the day that was played last, all goods, factions and directions together.
     *
     * @param loads takes millionths of a tonne; routes over which nothing went are left out
     */
    void carried(ObjLongConsumer<Route> loads);
}
