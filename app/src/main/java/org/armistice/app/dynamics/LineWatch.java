package org.armistice.app.dynamics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.LineStatus;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;

/** Watches in one run when supply lines are cut and when the forces on them first feel it. */
final class LineWatch {
    private static final String FELT = "supply/loss-of-a-line-is-felt-downstream";
    private static final int NEVER = -1;

    private final Map<String, LineStatus> statuses = new TreeMap<>();
    private final List<Cut> cuts = new ArrayList<>();
    private Map<String, Stock> eve = Map.of();
    private int day;

    /** What a force carries, in days of attack, millionths. */
    private record Stock(long fuel, long ammunition) {
        boolean isADayBelow(Stock other) {
            return lower(fuel, other.fuel) || lower(ammunition, other.ammunition);
        }

        private static boolean lower(long now, long then) {
            return now != Fixed.UNKNOWN && then != Fixed.UNKNOWN && now <= then - Fixed.ONE;
        }
    }

    /** A cut in the course of the run, or one that is older and counts from day 1; days are counted from the day of the cut, or {@link #NEVER}. */
    private static final class Cut {
        final String line;
        final int day;
        final boolean old;
        final Map<String, Stock> before;
        int until = Integer.MAX_VALUE;
        int loyalty = NEVER;
        int stocks = NEVER;

        Cut(String line, int day, boolean old, Map<String, Stock> before) {
            this.line = line;
            this.day = day;
            this.old = old;
            this.before = before;
        }
    }

    LineWatch(World start) {
        start.list(SupplyLine.TYPE).forEach(l -> statuses.put(l.getId(), l.getStatus()));
    }

    void endDay(World world) {
        day++;
        Map<String, Stock> now = stocks(world);
        if (day == 1) {
            eve = now;
            statuses.forEach((line, status) -> {
                if (status == LineStatus.CUT) {
                    cuts.add(new Cut(line, day, true, now));
                }
            });
        }
        for (SupplyLine line : world.list(SupplyLine.TYPE)) {
            LineStatus before = statuses.put(line.getId(), line.getStatus());
            boolean cut = line.getStatus() == LineStatus.CUT;
            if (cut && before != LineStatus.CUT) {
                cuts.add(new Cut(line.getId(), day, false, eve));
            } else if (!cut && before == LineStatus.CUT) {
                cuts.stream()
                        .filter(c -> c.line.equals(line.getId()) && c.until == Integer.MAX_VALUE)
                        .forEach(c -> c.until = day);
            }
        }
        for (Cut cut : cuts) {
            if (cut.until == Integer.MAX_VALUE && cut.stocks == NEVER && feels(cut, now, world)) {
                cut.stocks = day - cut.day;
            }
        }
        eve = now;
    }

    private static boolean feels(Cut cut, Map<String, Stock> now, World world) {
        SupplyLine line = world.get(SupplyLine.TYPE, cut.line);
        Set<Place> places = new HashSet<>();
        for (Waypoint waypoint : world.list(Waypoint.TYPE)) {
            Place place = waypoint.getPlace();
            if (waypoint.getLine() == line && place != null) {
                places.add(place);
            }
        }
        Faction user = line.getUser();
        for (Force force : world.list(Force.TYPE)) {
            Place place = force.getPlace();
            Stock before = cut.before.get(force.getId());
            Stock stock = now.get(force.getId());
            if (place != null
                    && before != null
                    && stock != null
                    && places.contains(place)
                    && Objects.equals(force.getFaction(), user)
                    && Objects.equals(place.getHolder(), user)
                    && stock.isADayBelow(before)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Stock> stocks(World world) {
        Map<String, Stock> stocks = new TreeMap<>();
        for (Force force : world.list(Force.TYPE)) {
            stocks.put(force.getId(), new Stock(force.getDaysOfFuel(), force.getDaysOfAmmunition()));
        }
        return stocks;
    }

    void endRun(List<Event> events) {
        for (Event event : events) {
            if (event.kind() == Event.Kind.RULE && event.source().key().equals(FELT)) {
                for (Cut cut : cuts) {
                    if (cut.loyalty == NEVER
                            && event.day() >= cut.day
                            && event.day() <= cut.until
                            && event.bindings().stream().anyMatch(b -> b.fact().equals(cut.line))) {
                        cut.loyalty = event.day() - cut.day;
                    }
                }
            }
        }
    }

    /** @param old whether to count the lines that were cut at the start, or those cut in the course of the run */
    int count(boolean old) {
        return list(old).size();
    }

    /** Days from each cut until a force on the line lost loyalty over it, for the cuts that were felt so. */
    List<Integer> daysToLoyalty(boolean old) {
        return list(old).stream().map(c -> c.loyalty).filter(d -> d != NEVER).toList();
    }

    /** Days from each cut until a force on the line had lost a day of fuel or ammunition, for the cuts felt so. */
    List<Integer> daysToStocks(boolean old) {
        return list(old).stream().map(c -> c.stocks).filter(d -> d != NEVER).toList();
    }

    private List<Cut> list(boolean old) {
        return cuts.stream().filter(c -> c.old == old).toList();
    }
}
