package org.armistice.simulator.supply;

import org.armistice.model.backing.SupportKind;
import org.armistice.model.fact.NumberField;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.jspecify.annotations.Nullable;

/** What forces use up, with the fields in which it is kept. Ammunition goes first where roads are narrow. */
enum Good {
    AMMUNITION(
            "ammunition",
            Force.AMMUNITION,
            Force.AMMUNITION_USE,
            Force.DAYS_OF_AMMUNITION,
            Depot.AMMUNITION,
            Depot.AMMUNITION_CAPACITY,
            Depot.AMMUNITION_INCOME),
    FUEL("fuel", Force.FUEL, Force.FUEL_USE, Force.DAYS_OF_FUEL, Depot.FUEL, Depot.FUEL_CAPACITY, Depot.FUEL_INCOME);

    final String word;
    final NumberField carried;
    final NumberField use;
    final NumberField days;
    final NumberField stock;
    final NumberField capacity;
    final NumberField income;

    Good(
            String word,
            NumberField carried,
            NumberField use,
            NumberField days,
            NumberField stock,
            NumberField capacity,
            NumberField income) {
        this.word = word;
        this.carried = carried;
        this.use = use;
        this.days = days;
        this.stock = stock;
        this.capacity = capacity;
        this.income = income;
    }

    /** What a kind of support brings, null if it is neither. */
    static @Nullable Good of(SupportKind kind) {
        return switch (kind) {
            case AMMUNITION -> AMMUNITION;
            case FUEL -> FUEL;
            case ARMS, FIGHTERS, AIR_POWER, AIR_DEFENCE, ENGINEERS, MONEY -> null;
        };
    }

    /** The share of an attack's use that a force uses of it, by its posture and by what is done to the place where it is. */
    long share(Force force, Rates rates) {
        Posture posture = force.getPosture();
        boolean moves = posture == Posture.MOVING || posture == Posture.WITHDRAWING;
        if (posture == Posture.ATTACKING || (this == FUEL && moves)) {
            return Fixed.ONE;
        }
        return this == AMMUNITION && !moves && isUnderAttack(force)
                ? Math.max(rates.holdingUse(), rates.defenceUse())
                : rates.holdingUse();
    }

    private static boolean isUnderAttack(Force force) {
        Place place = force.getPlace();
        return place != null && place.getHolder() == force.getFaction() && place.getAttackers() > 0;
    }
}
