package org.armistice.simulator.air;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.armistice.model.air.AirWing;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteKind;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.faction.Attitudes;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * Whom each air wing can reach. A place is in reach when
 *
 * <pre>
 *   great-circle distance from the base  &lt;=  radius     (km)
 * </pre>
 *
 * <p>and always when base, radius or a position is unknown: such a wing comes from outside the map. Its target is the
 * hostile force with the most combat power in reach that attacks or stands next to ground of its faction; its rival the
 * hostile wing in reach with the most sorties; its road the longest open road in reach that joins the target's place to
 * another place of the target's faction. Denial is the highest air defence of the forces of the enemy at the place in
 * question: a battery covers all that stand beside it. Of equals, the first by id.
 */
public final class AirReach implements Process {
    private final Roads roads;
    private final Map<Place, Map<Place, Long>> distances = new HashMap<>();

    public AirReach(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "air reach";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.COMBAT);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        Collection<AirWing> wings = moment.list(AirWing.TYPE);
        if (wings.isEmpty()) {
            return;
        }
        Attitudes attitudes = roads.attitudes(moment);
        for (AirWing wing : wings) {
            Faction faction = wing.getFaction();
            Force target = faction == null ? null : target(moment, attitudes, wing, faction);
            Place at = target == null ? null : target.getPlace();
            AirWing rival = faction == null ? null : rival(wings, attitudes, wing, faction);
            moment.derive(wing, AirWing.TARGET, target, () -> latest(moment, wing, target));
            moment.derive(wing, AirWing.DENIAL, defence(moment, target, at), () -> latest(moment, wing, target));
            Route road = target == null || at == null ? null : road(moment, wing, target, at);
            moment.derive(wing, AirWing.ROAD, road, () -> latest(moment, wing, target));
            IntSupplier event = () -> rival == null ? 0 : moment.latest(rival, AirWing.BASE, AirWing.SORTIES);
            moment.derive(wing, AirWing.RIVAL, rival, event);
            moment.derive(wing, AirWing.RIVAL_DEFENCE, rivalDefence(moment, rival), event);
        }
    }

    private @Nullable Force target(Moment moment, Attitudes attitudes, AirWing wing, Faction faction) {
        Force best = null;
        for (Force force : moment.list(Force.TYPE)) {
            Place place = force.getPlace();
            if (place != null
                    && (force.getPosture() == Posture.ATTACKING || place.getRival() == faction)
                    && (best == null || isStronger(force, best))
                    && force.getCombatPower() != Fixed.UNKNOWN
                    && attitudes.hostile(faction, force.getFaction())
                    && reaches(wing, place)) {
                best = force;
            }
        }
        return best;
    }

    private static boolean isStronger(Force one, Force other) {
        return one.getCombatPower() > other.getCombatPower()
                || (one.getCombatPower() == other.getCombatPower() && isFirst(one, other));
    }

    private static boolean isFirst(Fact one, Fact other) {
        return one.getId().compareTo(other.getId()) < 0;
    }

    private @Nullable AirWing rival(Collection<AirWing> wings, Attitudes attitudes, AirWing wing, Faction faction) {
        AirWing best = null;
        for (AirWing other : wings) {
            Place base = other.getBase();
            if (base != null
                    && other.getSorties() > 0
                    && attitudes.hostile(faction, other.getFaction())
                    && reaches(wing, base)
                    && (best == null
                            || other.getSorties() > best.getSorties()
                            || (other.getSorties() == best.getSorties() && isFirst(other, best)))) {
                best = other;
            }
        }
        return best;
    }

    private @Nullable Route road(Moment moment, AirWing wing, Force target, Place at) {
        Route best = null;
        for (Route route : moment.list(Route.TYPE)) {
            Place behind = route.getStart() == at ? route.getEnd() : route.getEnd() == at ? route.getStart() : null;
            if (behind != null
                    && behind.getHolder() == target.getFaction()
                    && isRoad(route)
                    && reaches(wing, behind)
                    && (best == null
                            || route.getLength() > best.getLength()
                            || (route.getLength() == best.getLength() && isFirst(route, best)))) {
                best = route;
            }
        }
        return best;
    }

    private static boolean isRoad(Route route) {
        return route.getStatus() == RouteStatus.OPEN
                && route.getKind() != RouteKind.PIPELINE
                && route.getKind() != RouteKind.SEA
                && route.getKind() != RouteKind.AIR;
    }

    private static long defence(Moment moment, @Nullable Force target, @Nullable Place at) {
        long best = 0;
        if (target != null && at != null) {
            for (Force force : moment.list(Force.TYPE)) {
                if (force.getPlace() == at && force.getFaction() == target.getFaction()) {
                    best = Math.max(best, force.getAirDefence());
                }
            }
        }
        return best;
    }

    private static long rivalDefence(Moment moment, @Nullable AirWing rival) {
        long best = 0;
        if (rival != null) {
            for (Force force : moment.list(Force.TYPE)) {
                if (force.getPlace() == rival.getBase() && force.getFaction() == rival.getFaction()) {
                    best = Math.max(best, force.getAirDefence());
                }
            }
        }
        return best;
    }

    private boolean reaches(AirWing wing, Place place) {
        Place base = wing.getBase();
        if (base == null || wing.getRadius() == Fixed.UNKNOWN) {
            return true;
        }
        long distance = distances
                .computeIfAbsent(base, b -> new HashMap<>())
                .computeIfAbsent(place, p -> Distances.between(base, p));
        return distance == Fixed.UNKNOWN || distance <= wing.getRadius();
    }

    private static int latest(Moment moment, AirWing wing, @Nullable Force target) {
        int event = moment.latest(wing, AirWing.BASE, AirWing.RADIUS, AirWing.FACTION);
        return target == null
                ? event
                : Math.max(event, moment.latest(target, Force.PLACE, Force.POSTURE, Force.COMBAT_POWER));
    }
}
