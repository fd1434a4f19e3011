package org.armistice.experiments.hindcast.baseline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.fact.World;
import org.armistice.model.place.Link;
import org.armistice.model.place.Place;

/** Which places have a road to another side. */
public final class Contacts {
    private final Map<String, Set<String>> neighbours;

    /** @param neighbours by place */
    public Contacts(Map<String, Set<String>> neighbours) {
        this.neighbours = Map.copyOf(neighbours);
    }

    /** Over all ways by land of a world, open or not. */
    public static Contacts of(World world) {
        Map<String, Set<String>> neighbours = new TreeMap<>();
        for (Link link : world.list(Link.TYPE)) {
            Place start = link.getStart();
            Place end = link.getEnd();
            if (start != null && end != null) {
                neighbours.computeIfAbsent(start.getId(), id -> new TreeSet<>()).add(end.getId());
            }
        }
        return new Contacts(neighbours);
    }

    /** The places with a neighbour that is held otherwise; contested counts as a side, and so does nobody. */
    public Set<String> in(Map<String, String> holders) {
        Set<String> found = new TreeSet<>();
        holders.forEach((place, holder) -> {
            for (String neighbour : neighbours.getOrDefault(place, Set.of())) {
                String other = holders.get(neighbour);
                if (other != null && !other.equals(holder)) {
                    found.add(place);
                }
            }
        });
        return found;
    }

    /** The sides to which a place can go: those next door, or else all sides; its own is none of them. */
    public Set<String> sidesFor(String place, Map<String, String> holders) {
        Set<String> next = new TreeSet<>();
        neighbours.getOrDefault(place, Set.of()).forEach(n -> {
            if (holders.containsKey(n)) {
                next.add(holders.get(n));
            }
        });
        onlyOthers(next, place, holders);
        if (next.isEmpty()) {
            next.addAll(holders.values());
            onlyOthers(next, place, holders);
        }
        return next;
    }

    private static void onlyOthers(Set<String> sides, String place, Map<String, String> holders) {
        sides.remove(Observed.CONTESTED);
        sides.remove(Observed.NOBODY);
        sides.remove(holders.get(place));
    }
}
