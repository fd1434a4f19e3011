package org.armistice.simulator.place;

import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.simulator.process.Lists;

/** Which places are next door: joined by an open way by land, whatever its kind and length. */
public final class Neighbourhood {
    /** What it is made of. */
    public static final Field[] FIELDS = {Link.START, Link.END, Link.ROUTE, Route.STATUS};

    private final Lists<Place> next = new Lists<>();

    Neighbourhood(World world) {
        for (Link link : world.list(Link.TYPE)) {
            Place start = link.getStart();
            Place end = link.getEnd();
            Route route = link.getRoute();
            if (start != null && end != null && route != null && route.getStatus() == RouteStatus.OPEN) {
                next.add(start, end);
            }
        }
    }

    /** One place for each way that leads there; in the order of the links. */
    public List<Place> of(Place place) {
        return next.of(place);
    }
}
