package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.NumberField;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.process.Moment;

/** What depots and forces have in the course of one day's deliveries, in millionths of a tonne. */
final class Stocks {
    /** [index of the fact] */
    private long[] ammunition = {};

    private long[] fuel = {};
    private List<Depot> depots = List.of();

    /** Begins a day with what everybody has; an unknown stock counts as none. */
    void open(Moment moment) {
        depots = moment.list(Depot.TYPE);
        for (Depot depot : depots) {
            open(depot, Good.AMMUNITION.stock, Good.FUEL.stock);
        }
        for (Force force : moment.list(Force.TYPE)) {
            open(force, Good.AMMUNITION.carried, Good.FUEL.carried);
        }
    }

    private void open(Fact fact, NumberField ammunitionField, NumberField fuelField) {
        int index = fact.index();
        if (index >= fuel.length) {
            ammunition = Arrays.copyOf(ammunition, 2 * index + 1);
            fuel = Arrays.copyOf(fuel, 2 * index + 1);
        }
        ammunition[index] = known(fact.read(ammunitionField));
        fuel[index] = known(fact.read(fuelField));
    }

    private static long known(long amount) {
        return amount == Fixed.UNKNOWN ? 0 : amount;
    }

    /** The depots that have some of a good, ordered by id. */
    List<Depot> stocked(Good good) {
        List<Depot> stocked = new ArrayList<>(depots.size());
        for (Depot depot : depots) {
            if (get(depot, good) > 0) {
                stocked.add(depot);
            }
        }
        return stocked;
    }

    /** Of a depot or force. */
    long get(Fact holder, Good good) {
        return amounts(good)[holder.index()];
    }

    void set(Fact holder, Good good, long amount) {
        amounts(good)[holder.index()] = amount;
    }

    private long[] amounts(Good good) {
        return good == Good.FUEL ? fuel : ammunition;
    }
}
