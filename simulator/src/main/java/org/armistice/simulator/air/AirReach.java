package org.armistice.simulator.air;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.armistice.model.air.AirWing;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;
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
import org.armistice.simulator.process.Kept;
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
    private final Kept<List<Force>> inSight = new Kept<>(AirReach::inSight, Force.PLACE, Force.POSTURE, Place.RIVAL);
    /** By base and place, those that somebody asked for. */
    private final Kept<Map<Place, Map<Place, Long>>> distances =
            new Kept<>(world -> new HashMap<>(), Place.LATITUDE, Place.LONGITUDE);

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
        List<AirWing> wings = moment.list(AirWing.TYPE);
        if (wings.isEmpty()) {
            return;
        }
        for (AirWing wing : wings) {
            Faction faction = wing.getFaction();
            Force target = faction == null ? null : target(moment, wing, faction);
            Place at = target == null ? null : target.getPlace();
            AirWing rival = faction == null ? null : rival(moment, wings, wing, faction);
            Place base = rival == null ? null : rival.getBase();
            Route road = target == null || at == null ? null : road(moment, wing, target, at);
            IntSupplier event = () -> latest(moment, wing, target);
            moment.derive(wing, AirWing.TARGET, target, event);
            moment.derive(wing, AirWing.DENIAL, target == null ? 0 : defence(moment, at, target.getFaction()), event);
            moment.derive(wing, AirWing.ROAD, road, event);
            IntSupplier rivalEvent = () -> rival == null ? 0 : moment.latest(rival, AirWing.BASE, AirWing.SORTIES);
            moment.derive(wing, AirWing.RIVAL, rival, rivalEvent);
            moment.derive(
                    wing,
                    AirWing.RIVAL_DEFENCE,
                    rival == null ? 0 : defence(moment, base, rival.getFaction()),
                    rivalEvent);
        }
    }

    /** The forces that attack or stand next to somebody hostile. */
    private static List<Force> inSight(World world) {
        List<Force> inSight = new ArrayList<>();
        for (Force force : world.list(Force.TYPE)) {
            Place place = force.getPlace();
            if (place != null && (force.getPosture() == Posture.ATTACKING || place.getRival() != null)) {
                inSight.add(force);
            }
        }
        return inSight;
    }

    private @Nullable Force target(Moment moment, AirWing wing, Faction faction) {
        Attitudes attitudes = roads.attitudes(moment);
        Force best = null;
        for (Force force : inSight.get(moment)) {
            Place place = force.getPlace();
            if (place != null
                    && (force.getPosture() == Posture.ATTACKING || place.getRival() == faction)
                    && (best == null || force.getCombatPower() > best.getCombatPower())
                    && force.getCombatPower() != Fixed.UNKNOWN
                    && attitudes.hostile(faction, force.getFaction())
                    && reaches(moment, wing, place)) {
                best = force;
            }
        }
        return best;
    }

    private @Nullable AirWing rival(Moment moment, List<AirWing> wings, AirWing wing, Faction faction) {
        Attitudes attitudes = roads.attitudes(moment);
        AirWing best = null;
        for (AirWing other : wings) {
            Place base = other.getBase();
            if (base != null
                    && other.getSorties() > 0
                    && (best == null || other.getSorties() > best.getSorties())
                    && attitudes.hostile(faction, other.getFaction())
                    && reaches(moment, wing, base)) {
                best = other;
            }
        }
        return best;
    }

    private @Nullable Route road(Moment moment, AirWing wing, Force target, Place at) {
        Route best = null;
        for (Route route : moment.pointing(Route.TYPE, Route.START, at)) {
            best = longer(moment, wing, target, best, route, route.getEnd());
        }
        for (Route route : moment.pointing(Route.TYPE, Route.END, at)) {
            best = longer(moment, wing, target, best, route, route.getStart());
        }
        return best;
    }

    private @Nullable Route longer(
            Moment moment, AirWing wing, Force target, @Nullable Route one, Route other, @Nullable Place behind) {
        boolean counts = behind != null
                && behind.getHolder() == target.getFaction()
                && isRoad(other)
                && reaches(moment, wing, behind);
        boolean isLonger = one == null
                || other.getLength() > one.getLength()
                || (other.getLength() == one.getLength() && other.getId().compareTo(one.getId()) < 0);
        return counts && isLonger ? other : one;
    }

    private static boolean isRoad(Route route) {
        return route.getStatus() == RouteStatus.OPEN
                && route.getKind() != RouteKind.PIPELINE
                && route.getKind() != RouteKind.SEA
                && route.getKind() != RouteKind.AIR;
    }

    private long defence(Moment moment, @Nullable Place place, @Nullable Faction faction) {
        long best = 0;
        if (place != null) {
            for (Force force : moment.pointing(Force.TYPE, Force.PLACE, place)) {
                if (force.getFaction() == faction) {
                    best = Math.max(best, force.getAirDefence());
                }
            }
        }
        return best;
    }

    private boolean reaches(Moment moment, AirWing wing, Place place) {
        Place base = wing.getBase();
        if (base == null || wing.getRadius() == Fixed.UNKNOWN) {
            return true;
        }
        long distance = distances
                .get(moment)
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
