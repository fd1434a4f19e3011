package org.armistice.app.dynamics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.jspecify.annotations.Nullable;

/** How far strengths and stocks went in one run, and numbers that are where they must not be. */
final class NumberWatch {
    private final Map<Matter, Span> spans = new TreeMap<>();
    private final Set<String> outOfRange = new TreeSet<>();

    NumberWatch(World start) {
        sums(start).forEach((matter, sum) -> spans.put(matter, Span.from(sum)));
    }

    void endDay(World world) {
        sums(world).forEach((matter, sum) -> spans.merge(matter, Span.from(sum), Span::and));
        for (Fact fact : world.all()) {
            for (Field field : fact.type().fields()) {
                if (field instanceof NumberField number) {
                    check(fact, number);
                }
            }
        }
        for (Depot depot : world.list(Depot.TYPE)) {
            checkCapacity(depot, Depot.FUEL, Depot.FUEL_CAPACITY);
            checkCapacity(depot, Depot.AMMUNITION, Depot.AMMUNITION_CAPACITY);
        }
    }

    private void check(Fact fact, NumberField number) {
        long value = fact.read(number);
        if (value != Fixed.UNKNOWN && !number.range().contains(value)) {
            outOfRange.add(fact.getId() + "'s " + number.word());
        }
    }

    private void checkCapacity(Depot depot, NumberField stock, NumberField capacity) {
        long most = depot.read(capacity);
        if (most != Fixed.UNKNOWN && depot.read(stock) > most) {
            outOfRange.add(depot.getId() + "'s " + stock.word());
        }
    }

    private static Map<Matter, Long> sums(World world) {
        Map<Matter, Long> sums = new TreeMap<>();
        for (Faction faction : world.list(Faction.TYPE)) {
            for (Matter.Kind kind : Matter.Kind.values()) {
                sums.put(new Matter(faction.getId(), kind), 0L);
            }
        }
        for (Force force : world.list(Force.TYPE)) {
            add(sums, force.getFaction(), Matter.Kind.STRENGTH, force.getStrength());
        }
        for (Depot depot : world.list(Depot.TYPE)) {
            add(sums, depot.getFaction(), Matter.Kind.FUEL_IN_DEPOTS, depot.read(Depot.FUEL));
            add(sums, depot.getFaction(), Matter.Kind.AMMUNITION_IN_DEPOTS, depot.read(Depot.AMMUNITION));
        }
        return sums;
    }

    private static void add(Map<Matter, Long> sums, @Nullable Faction faction, Matter.Kind kind, long value) {
        if (faction != null && value != Fixed.UNKNOWN) {
            sums.merge(new Matter(faction.getId(), kind), value, Long::sum);
        }
    }

    Map<Matter, Span> spans() {
        return spans;
    }

    /** Numbers that were outside their range, or above a depot's capacity, in some evening. */
    Set<String> outOfRange() {
        return outOfRange;
    }
}
