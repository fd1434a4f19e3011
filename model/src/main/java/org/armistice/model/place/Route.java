package org.armistice.model.place;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A way between two places. */
public final class Route extends Fact {
    public static final FactType<Route> TYPE =
            FactType.of(Route.class, "route", "routes", Route::new, "A way between two places.");

    public static final RefField<Place> START = TYPE.ref("start", Place.class, "one end");
    public static final RefField<Place> END = TYPE.ref("end", Place.class, "the other end");
    public static final NumberField LENGTH =
            TYPE.number("length", Unit.KILOMETRES, Range.NOT_NEGATIVE, "along the way");
    public static final ChoiceField<RouteKind> KIND =
            TYPE.choice("kind", RouteKind.class, "what kind of way; nothing moves by road over a pipeline");
    public static final NumberField CAPACITY = TYPE.number(
            "capacity", Unit.TONNES_PER_DAY, Range.NOT_NEGATIVE, "goods that it can carry while open and undisturbed");
    public static final ChoiceField<RouteStatus> STATUS =
            TYPE.choice("status", RouteStatus.class, "whether it can be used");
    public static final NumberField INTERDICTION = TYPE.share(
                    "interdiction", "share of its traffic that is lost or turned back")
            .unlessGiven(0);

    public static final NumberField AIR_INTERDICTION = TYPE.share(
                    "air interdiction", "share of the goods on it that is lost to attacks from the air")
            .unlessGiven(0);

    private Route(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Place getStart() {
        return get(START);
    }

    public @Nullable Place getEnd() {
        return get(END);
    }

    public long getLength() {
        return get(LENGTH);
    }

    public RouteKind getKind() {
        return get(KIND);
    }

    public long getCapacity() {
        return get(CAPACITY);
    }

    public RouteStatus getStatus() {
        return get(STATUS);
    }

    public long getInterdiction() {
        return get(INTERDICTION);
    }

    public long getAirInterdiction() {
        return get(AIR_INTERDICTION);
    }
}
