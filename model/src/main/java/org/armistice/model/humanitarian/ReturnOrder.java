package org.armistice.model.humanitarian;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.jspecify.annotations.Nullable;

/** An authority bars or allows return to a place. */
public final class ReturnOrder extends Fact {
    public static final FactType<ReturnOrder> TYPE = FactType.of(
            ReturnOrder.class,
            "return order",
            "return orders",
            ReturnOrder::new,
            "An authority bars or allows return to a place.");

    public static final RefField<Faction> ISSUER = TYPE.ref("issuer", Faction.class, "the authority");
    public static final RefField<Place> PLACE = TYPE.ref("place", Place.class, "the place it is about");
    public static final NumberField COMPLIANCE =
            TYPE.share("compliance", "share of people who obey it").unlessGiven(70);
    public static final ChoiceField<OrderStatus> STATUS = TYPE.choice("status", OrderStatus.class, "what it says now");
    public static final DateField ISSUED_ON = TYPE.date("issued on", "the day of the order");

    private ReturnOrder(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Faction getIssuer() {
        return get(ISSUER);
    }

    public @Nullable Place getPlace() {
        return get(PLACE);
    }

    public long getCompliance() {
        return get(COMPLIANCE);
    }

    public OrderStatus getStatus() {
        return get(STATUS);
    }

    public long getIssuedOn() {
        return get(ISSUED_ON);
    }
}
