package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.humanitarian.Intention;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Action;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Those;
import org.jspecify.annotations.Nullable;

/**
 * Flight, after the model Flee (Suleimenova, Bell and Groen 2017): on each day a share of the people leaves a place, by
 * what they are exposed to there, and goes where attraction over distance leads. From a place with n people at home
 *
 * <pre>
 *   n x m leave from the fighting, m = displacement.flight-fought-over, -shelled, -bombed by peril, else 0
 *   (N x a - d) x displacement.fear-flight x f leave for fear, f the fear of reprisal, and the bracket those who lean to
 *   the former holder and are still there: N the population, a the alignment with him, d the displaced from there
 * </pre>
 *
 * <p>and of displaced people who stay there the share m moves on. Those who leave on one day travel together, to a quiet
 * place drawn by {@link Refuge}; people who fear the holder go to a place that he does not hold. The first day of a flight
 * from a place is an event, and so is each new group; later days are put down to it.
 */
public final class DisplacementFlow implements Process {
    private final Leanings leanings = new Leanings();
    private final Refuge refuge;
    private final Communities communities = new Communities();
    /** Places that anybody may have a reason to leave. */
    private final Those<Place> perilous = new Those<>(
            Place.TYPE,
            place -> place.getPeril() != Peril.QUIET || place.getFearOfReprisal() > 0,
            Place.PERIL,
            Place.FEAR_OF_REPRISAL);

    /** The last day on which people left a place, to notice when a flight begins. */
    private final Map<Place, Integer> lastDay = new HashMap<>();

    public DisplacementFlow(Roads roads) {
        refuge = new Refuge(roads, leanings);
    }

    @Override
    public String name() {
        return "displacement flow";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.HUMANITARIAN);
    }

    @Override
    public List<String> parameters() {
        List<String> all = new ArrayList<>(List.of(
                "displacement.flight-fought-over",
                "displacement.flight-shelled",
                "displacement.flight-bombed",
                "displacement.fear-flight"));
        all.addAll(Surroundings.PARAMETERS);
        return all;
    }

    @Override
    public void run(Moment moment) {
        communities.clear();
        refuge.lookAround(moment);
        for (Place place : perilous.now(moment)) {
            double share = share(moment, place.getPeril());
            double fear = fearing(moment, place);
            if (share > 0 || fear > 0) {
                leave(moment, place, share, fear);
            }
        }
    }

    private static double share(Moment moment, Peril peril) {
        return switch (peril) {
            case QUIET -> 0;
            case BOMBED -> Fixed.toDouble(moment.parameter("displacement.flight-bombed"));
            case SHELLED -> Fixed.toDouble(moment.parameter("displacement.flight-shelled"));
            case FOUGHT_OVER -> Fixed.toDouble(moment.parameter("displacement.flight-fought-over"));
        };
    }

    /** How many people leave for fear, before rounding. */
    private double fearing(Moment moment, Place place) {
        Faction former = place.getFormerHolder();
        long fear = place.getFearOfReprisal();
        long population = place.getPopulation();
        if (former == null || fear <= 0 || former == place.getHolder() || population == Fixed.UNKNOWN) {
            return 0;
        }
        double leaning = Fixed.toDouble(population) * leanings.of(moment, place, former);
        double left = Math.max(0, leaning - Fixed.toDouble(Math.max(0, place.getDisplaced())));
        return left * Fixed.toDouble(moment.parameter("displacement.fear-flight")) * Fixed.toDouble(fear);
    }

    private void leave(Moment moment, Place place, double share, double fear) {
        long home = Residents.atHome(place) / Fixed.ONE;
        long fleeing = share > 0 ? Counts.share(home, share, moment.draw("fighting", place)) : 0;
        long afraid = fear > 0 ? Counts.share(1, fear, moment.draw("fear", place)) : 0;
        long fearing = Math.min(home - Math.min(home, fleeing), afraid);
        boolean begins = lastDay.getOrDefault(place, -1) < moment.day() - 1;
        if (fleeing > 0) {
            go(moment, place, place, null, fleeing, Intention.RETURN, begins);
        }
        if (fearing > 0) {
            go(moment, place, place, null, fearing, Intention.STAY, begins);
        }
        if (share > 0) {
            for (Group group : communities.at(moment, place)) {
                moveOn(moment, place, group, share, begins);
            }
        }
    }

    private void moveOn(Moment moment, Place place, Group group, double share, boolean begins) {
        Place origin = group.getOrigin();
        long number = group.getNumber() / Fixed.ONE;
        if (origin != null && group.getNumber() > 0) {
            long people = Math.min(number, Counts.share(number, share, moment.draw("on", group)));
            if (people > 0) {
                go(moment, origin, place, group, people, group.getIntention(), begins);
            }
        }
    }

    private void go(
            Moment moment,
            Place origin,
            Place from,
            @Nullable Group left,
            long people,
            Intention intention,
            boolean begins) {
        Faction feared = intention == Intention.STAY && left == null ? from.getHolder() : null;
        Place host = refuge.of(moment, from, origin, feared);
        if (host == null) {
            return;
        }
        lastDay.put(from, moment.day());
        Group known = communities.find(moment, origin, host);
        Group group = known != null ? known : communities.found(moment.world(), origin, host, intention);
        String why = feared != null ? " for fear of " + feared.getName() : "";
        Proposal proposal = known != null && !begins
                ? moment.quiet(group)
                : moment.event(
                                () -> Counts.say(people, "leaves", "leave") + " " + from.getName() + " for "
                                        + host.getName() + why + ".",
                                from,
                                group)
                        .reads(() ->
                                List.of(moment.slot(from, Place.PERIL), moment.slot(from, Place.FEAR_OF_REPRISAL)));
        if (known == null) {
            proposal.add(new Action.Create(group));
        }
        proposal.rise(group, Group.NUMBER, Fixed.of(people));
        if (left != null) {
            proposal.rise(left, Group.NUMBER, -Fixed.of(people));
        }
    }
}
