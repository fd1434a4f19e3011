package org.armistice.simulator.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;

/** Which places are next door: joined by an open way by land, whatever its kind and length. */
public final class Neighbourhood {
    /** What it is made of. */
    public static final Field[] FIELDS = {Link.START, Link.END, Link.ROUTE, Route.STATUS};

    private final World world;
    /** What was asked for. */
    private final Map<Place, List<Place>> known = new HashMap<>();

    Neighbourhood(World world) {
        this.world = world;
    }

    /** One place for each way that leads there; in the order of the links. */
    public List<Place> of(Place place) {
        return known.computeIfAbsent(place, this::look);
    }

    private List<Place> look(Place place) {
        List<Place> next = new ArrayList<>();
        for (Fact fact : world.referring(Link.START, place)) {
            Link link = (Link) fact;
            Place end = link.getEnd();
            Route route = link.getRoute();
            if (end != null && route != null && route.getStatus() == RouteStatus.OPEN) {
                next.add(end);
            }
        }
        return next;
    }
}
