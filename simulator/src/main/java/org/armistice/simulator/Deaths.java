package org.armistice.simulator;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.process.Watch;

/** How many civilians have died in all places, in millionths. Only what has changed is counted again. */
final class Deaths {
    private static final Field[] COUNTED = {Place.CIVILIAN_DEATHS, Place.MINE_DEATHS};

    private final Watch<Place> changing = new Watch<>(Place.TYPE, COUNTED);
    /** [index of the fact] */
    private long[] counted = {};

    private long all;

    long count(Ledger ledger) {
        List<Place> changed = changing.changed(ledger);
        if (changing.all()) {
            Arrays.fill(counted, 0);
            all = 0;
        }
        for (Place place : changed) {
            if (place.index() >= counted.length) {
                counted = Arrays.copyOf(counted, 2 * place.index() + 1);
            }
            long now = 0;
            for (Field field : COUNTED) {
                now += place.read(field) == Fixed.UNKNOWN ? 0 : place.read(field);
            }
            all += now - counted[place.index()];
            counted[place.index()] = now;
        }
        return all;
    }
}
