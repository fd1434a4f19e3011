package org.armistice.model.place;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.jspecify.annotations.Nullable;

/** A route seen from one of its ends; every way by land has two. */
public final class Link extends Fact {
    public static final FactType<Link> TYPE = FactType.of(
            Link.class, "link", "links", Link::new, "A route seen from one of its ends; every way by land has two.");

    public static final RefField<Place> START = TYPE.ref("start", Place.class, "where it begins");
    public static final RefField<Place> END = TYPE.ref("end", Place.class, "where it leads");
    public static final RefField<Route> ROUTE = TYPE.ref("route", Route.class, "the way itself");

    private Link(String id, String name) {
        super(TYPE, id, name);
    }

    public @Nullable Place getStart() {
        return get(START);
    }

    public @Nullable Place getEnd() {
        return get(END);
    }

    public @Nullable Route getRoute() {
        return get(ROUTE);
    }
}
