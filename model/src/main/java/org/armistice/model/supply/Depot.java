package org.armistice.model.supply;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Stocks at a place from which forces are supplied. */
public final class Depot extends Fact {
    public static final FactType<Depot> TYPE = FactType.of(
            Depot.class, "depot", "depots", Depot::new, "Stocks at a place from which forces are supplied.");

    public static final RefField<Faction> FACTION = TYPE.ref("faction", Faction.class, "whom it serves");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "where it is");
    public static final NumberField FUEL =
            TYPE.number("fuel", Unit.TONNES, Range.NOT_NEGATIVE, "in stock").unlessGiven(0);
    public static final NumberField AMMUNITION = TYPE.number("ammunition", Unit.TONNES, Range.NOT_NEGATIVE, "in stock")
            .unlessGiven(0);
    public static final NumberField FUEL_CAPACITY =
            TYPE.number("fuel capacity", Unit.TONNES, Range.NOT_NEGATIVE, "the most fuel it can hold");
    public static final NumberField AMMUNITION_CAPACITY =
            TYPE.number("ammunition capacity", Unit.TONNES, Range.NOT_NEGATIVE, "the most ammunition it can hold");
    public static final NumberField FUEL_INCOME = TYPE.number(
                    "fuel income",
                    Unit.TONNES_PER_DAY,
                    Range.NOT_NEGATIVE,
                    "fuel from the country itself, apart from outside support")
            .unlessGiven(0);
    public static final NumberField AMMUNITION_INCOME = TYPE.number(
                    "ammunition income",
                    Unit.TONNES_PER_DAY,
                    Range.NOT_NEGATIVE,
                    "ammunition from the country itself, apart from outside support")
            .unlessGiven(0);

    static {
        TYPE.belongsTo(FACTION);
    }

    private Depot(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getFaction() {
        return get(FACTION);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public long getFuel() {
        return get(FUEL);
    }

    public long getAmmunition() {
        return get(AMMUNITION);
    }

    public long getFuelCapacity() {
        return get(FUEL_CAPACITY);
    }

    public long getAmmunitionCapacity() {
        return get(AMMUNITION_CAPACITY);
    }

    public long getFuelIncome() {
        return get(FUEL_INCOME);
    }

    public long getAmmunitionIncome() {
        return get(AMMUNITION_INCOME);
    }
}
