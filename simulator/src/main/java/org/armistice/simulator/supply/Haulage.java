package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.model.supply.Depot;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.RoadNetwork;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Stocks on their way from depot to depot. With f the share of a depot's capacity that is filled, a depot D with f below
 * a = {@code supply.ask-level} asks the nearest depot S of its faction that is fuller by at least m = {@code
 * supply.haul-margin}. Each day
 *
 * <pre>
 *   sent    = min( (a - f(D)) x capacity(D),  (f(S) - f(D)) / 2 x capacity(S),  supply.haul-rate,
 *                  what the roads and the supply lines on the way still take )
 *   arrives = sent x product over the roads of (1 - air interdiction)
 * </pre>
 *
 * <p>over the shortest way through places of the faction or its allies that nobody contests, both ends included: a place
 * under attack stops a convoy before it falls. Those with the shortest way are served first, then by id. A road takes its
 * capacity x (1 - interdiction); a supply line of the faction takes its own capacity for the good where the way follows
 * it. That depots in the rear feed those in front, and that lorries and not stocks are what runs short, is Van Creveld's
 * (1977) account of supply by road. The day on which a depot begins to be filled from another is an event; later days are
 * put down to it.
 */
public final class Haulage implements Process, Carrier {
    private static final String ASK_LEVEL = "supply.ask-level";
    private static final String HAUL_MARGIN = "supply.haul-margin";
    private static final String HAUL_RATE = "supply.haul-rate";

    /**
     * What is to be carried.
     *
     * @param distance kilometres in millionths
     * @param wanted tonnes in millionths
     * @param way places from the asking depot to the other
     */
    private record Haul(Depot to, Depot from, long distance, long wanted, List<Place> way, List<Route> routes) {}

    private record Start(Faction faction, Place place) {}

    private final Roads roads;
    private final Room room = new Room();
    private final Recent<Start, Ways> kept = new Recent<>();
    private final Kept<Map<SupplyLine, Set<Place>>> waypoints =
            new Kept<>(LineLoads::waypoints, Waypoint.LINE, Waypoint.PLACE);
    /** From where each depot was filled on the last day, by good, to notice when that changes. */
    private final Map<Good, Map<Depot, Depot>> before = new HashMap<>();

    private long version = -1;

    public Haulage(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "haulage";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.SUPPLY);
    }

    @Override
    public List<String> parameters() {
        return List.of(ASK_LEVEL, HAUL_MARGIN, HAUL_RATE);
    }

    @Override
    public void run(Moment moment) {
        Map<Good, List<Haul>> hauls = new EnumMap<>(Good.class);
        for (Good good : Good.values()) {
            hauls.put(good, hauls(moment, good));
        }
        room.open(moment);
        hauls.forEach((good, ofGood) -> carry(moment, good, ofGood));
    }

    @Override
    public void carried(ObjLongConsumer<Route> loads) {
        room.carried(loads);
    }

    private void carry(Moment moment, Good good, List<Haul> hauls) {
        Map<Depot, Depot> today = new HashMap<>();
        if (!hauls.isEmpty()) {
            LineLoads lines = new LineLoads(moment.list(SupplyLine.TYPE), waypoints.get(moment), good);
            for (Haul haul : hauls) {
                if (carry(moment, good, haul, lines)) {
                    today.put(haul.to(), haul.from());
                }
            }
        }
        before.put(good, today);
    }

    private List<Haul> hauls(Moment moment, Good good) {
        List<Haul> hauls = new ArrayList<>();
        List<Depot> depots = moment.list(Depot.TYPE);
        long[] levels = levels(depots, good);
        long least = moment.parameter(ASK_LEVEL);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != Fixed.UNKNOWN && levels[i] < least) {
                Haul haul = haul(moment, good, i, levels);
                if (haul != null) {
                    hauls.add(haul);
                }
            }
        }
        hauls.sort(Comparator.comparingLong(Haul::distance)
                .thenComparing(haul -> haul.to().getId()));
        return hauls;
    }

    private @Nullable Haul haul(Moment moment, Good good, int asking, long[] levels) {
        List<Depot> depots = moment.list(Depot.TYPE);
        Depot depot = depots.get(asking);
        long level = levels[asking];
        long enough = Math.addExact(level, moment.parameter(HAUL_MARGIN));
        Faction faction = depot.getFaction();
        Place place = depot.getPlace();
        if (faction == null || place == null) {
            return null;
        }
        Ways ways = ways(moment, faction, place);
        int fuller = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < levels.length; i++) {
            Depot other = depots.get(i);
            Place at = other.getPlace();
            if (levels[i] != Fixed.UNKNOWN
                    && levels[i] >= enough
                    && other != depot
                    && other.getFaction() == faction
                    && at != null
                    && at.getContester() == null) {
                long distance = ways.distance(at);
                if (distance != Fixed.UNKNOWN && distance < least) {
                    fuller = i;
                    least = distance;
                }
            }
        }
        Depot nearest = fuller < 0 ? null : depots.get(fuller);
        Place at = nearest == null ? null : nearest.getPlace();
        if (nearest == null || at == null) {
            return null;
        }
        long lacks = Fixed.times(moment.parameter(ASK_LEVEL) - level, depot.read(good.capacity));
        long spare = Fixed.times((levels[fuller] - level) / 2, nearest.read(good.capacity));
        long wanted = Math.min(Math.min(lacks, spare), moment.parameter(HAUL_RATE));
        return new Haul(depot, nearest, least, wanted, ways.places(at), ways.routes(at));
    }

    private static long[] levels(List<Depot> depots, Good good) {
        long[] levels = new long[depots.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(depots.get(i), good);
        }
        return levels;
    }

    /** The share of its capacity that a depot holds; unknown without a capacity. */
    private static long level(Depot depot, Good good) {
        long capacity = depot.read(good.capacity);
        long stock = depot.read(good.stock);
        return capacity == Fixed.UNKNOWN || capacity <= 0 || stock == Fixed.UNKNOWN
                ? Fixed.UNKNOWN
                : Fixed.dividedBy(stock, capacity);
    }

    private Ways ways(Moment moment, Faction faction, Place place) {
        long now = moment.version(RoadNetwork.FIELDS)
                + moment.version(Attitudes.FIELDS)
                + moment.version(Place.HOLDER, Place.CONTESTER);
        if (now != version) {
            kept.clear();
            version = now;
        }
        return kept.get(new Start(faction, place), () -> {
            Attitudes attitudes = roads.attitudes(moment);
            return roads.network(moment)
                    .from(List.of(place), p -> p.getContester() == null && attitudes.friendly(faction, p.getHolder()));
        });
    }

    /** Whether anything was sent. */
    private boolean carry(Moment moment, Good good, Haul haul, LineLoads loads) {
        Faction faction = haul.to().getFaction();
        List<SupplyLine> lines = faction == null ? List.of() : loads.along(faction, haul.way());
        long sent = Math.min(haul.wanted(), loads.room(lines));
        for (Route route : haul.routes()) {
            sent = Math.min(sent, room.on(room.number(route)));
        }
        if (sent <= 0) {
            return false;
        }
        long arrives = sent;
        for (Route route : haul.routes()) {
            room.take(room.number(route), sent);
            arrives = room.arriving(room.number(route), arrives);
        }
        loads.take(lines, sent);
        Proposal proposal = before.getOrDefault(good, Map.of()).get(haul.to()) == haul.from()
                ? moment.quiet(haul.to())
                : begins(moment, good, haul, sent);
        proposal.move(haul.from(), good.stock, haul.to(), good.stock, arrives);
        if (arrives < sent) {
            proposal.rise(haul.from(), good.stock, arrives - sent);
        }
        return true;
    }

    private static Proposal begins(Moment moment, Good good, Haul haul, long sent) {
        String from = haul.from().getName();
        return moment.event(
                        () -> Unit.TONNES.format(sent / (Fixed.ONE / 10) * (Fixed.ONE / 10)) + " of " + good.word
                                + " a day begin to go from " + from + " to "
                                + haul.to().getName() + ".",
                        haul.to(),
                        haul.from())
                .reads(() -> reads(moment, good, haul));
    }

    private static List<Slot> reads(Moment moment, Good good, Haul haul) {
        List<Slot> slots =
                new ArrayList<>(List.of(moment.slot(haul.to(), good.stock), moment.slot(haul.from(), good.stock)));
        for (Place place : haul.way()) {
            slots.add(moment.slot(place, Place.HOLDER));
        }
        for (Route route : haul.routes()) {
            slots.add(moment.slot(route, Route.STATUS));
        }
        return slots;
    }
}
