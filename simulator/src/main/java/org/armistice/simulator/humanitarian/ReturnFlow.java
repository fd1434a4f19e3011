package org.armistice.simulator.humanitarian;

import java.util.BitSet;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.humanitarian.Intention;
import org.armistice.model.humanitarian.OrderStatus;
import org.armistice.model.humanitarian.ReturnOrder;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * Return. Once a week, of each group of n people who want to go home to a quiet place
 *
 * <pre>
 *   n x return.return-rate x (d + (1 - d) x o)    go home
 * </pre>
 *
 * <p>with d the share that would go whatever the order says, 1 - compliance, and o what the order lets: nothing while it
 * bars, the released share of the ground while it opens in tranches, everything when it is lifted or there is none. Those
 * who go although they may not, and all who go where nothing is said, walk on ground of which the share h is suspected or
 * known to be mined; those let in walk on released ground. Casualties follow Poisson's law with mean
 *
 * <pre>
 *   h x (return.early-risk x those who went this week + return.later-risk x those who went before)
 * </pre>
 *
 * <p>and the share return.killed-share of them dies. The first return of a group is an event, and so is every week with
 * casualties; other weeks are put down to them.
 */
public final class ReturnFlow implements Process {
    /** Indices of those that have begun to return. */
    private final BitSet returning = new BitSet();

    @Override
    public String name() {
        return "return flow";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.HUMANITARIAN);
    }

    @Override
    public List<String> parameters() {
        return List.of("return.return-rate", "return.early-risk", "return.later-risk", "return.killed-share");
    }

    @Override
    public void run(Moment moment) {
        if (moment.day() % Clearance.WEEK != 0) {
            return;
        }
        for (Group group : moment.list(Group.TYPE)) {
            Place home = group.getOrigin();
            if (home != null && home.getPeril() == Peril.QUIET) {
                goHome(moment, group, home);
            }
        }
    }

    private void goHome(Moment moment, Group group, Place home) {
        ReturnOrder order = order(moment, home);
        double disobedient = order == null ? 1 : 1 - Fixed.toDouble(Math.max(0, order.getCompliance()));
        double open = order == null ? 1 : order.getStatus() == OrderStatus.BARRED ? 0 : released(home);
        double willing = group.getIntention() == Intention.RETURN && group.getNumber() > 0
                ? Fixed.toDouble(group.getNumber()) * Fixed.toDouble(moment.parameter("return.return-rate"))
                : 0;
        double early = willing * disobedient;
        double expected = early + willing * (1 - disobedient) * open;
        long going = expected == 0 ? 0 : Counts.share(1, expected, moment.draw("going", group));
        double hazard = 1 - released(home);
        double risk = hazard
                * (Fixed.toDouble(moment.parameter("return.early-risk")) * early
                        + Fixed.toDouble(moment.parameter("return.later-risk"))
                                * Fixed.toDouble(Math.max(0, group.getReturned())));
        long hurt = risk == 0 ? 0 : Counts.poisson(risk, moment.draw("casualties", group));
        if (going == 0 && hurt == 0) {
            return;
        }
        long dead = Counts.share(
                hurt, Fixed.toDouble(moment.parameter("return.killed-share")), moment.draw("deaths", group));
        boolean begins = going > 0 && !returning.get(group.index());
        if (begins) {
            returning.set(group.index());
        }
        Proposal proposal = begins || hurt > 0
                ? moment.event(() -> told(group, home, going, hurt), group, home)
                        .reads(() -> List.of(
                                moment.slot(group, Group.NUMBER),
                                moment.slot(group, Group.INTENTION),
                                moment.slot(home, Place.SUSPECTED_HAZARDOUS_AREA),
                                moment.slot(home, Place.RELEASED_AREA)))
                : moment.quiet(group);
        if (order != null && (begins || hurt > 0)) {
            proposal.reads(
                    () -> List.of(moment.slot(order, ReturnOrder.STATUS), moment.slot(order, ReturnOrder.COMPLIANCE)));
        }
        long moved = Math.min(Fixed.of(going), group.getNumber());
        proposal.rise(group, Group.NUMBER, -moved).rise(group, Group.RETURNED, moved);
        if (hurt > 0) {
            proposal.rise(home, Place.MINE_CASUALTIES, Fixed.of(hurt))
                    .rise(home, Place.MINE_DEATHS, Fixed.of(Math.min(hurt, dead)));
        }
    }

    private static String told(Group group, Place home, long going, long hurt) {
        String people = group.getName() + ": " + Counts.say(going, "goes", "go") + " back to " + home.getName();
        return hurt == 0 ? people + "." : people + "; mines kill or hurt " + hurt + " of those who are back.";
    }

    /** The order of the place's holder that is in force there. */
    private @Nullable ReturnOrder order(Moment moment, Place place) {
        for (ReturnOrder order : moment.pointing(ReturnOrder.TYPE, ReturnOrder.PLACE, place)) {
            if (order.getIssuer() == place.getHolder() && order.getStatus() != OrderStatus.LIFTED) {
                return order;
            }
        }
        return null;
    }

    /** The share of all hazardous ground that was ever suspected which has been given back; 1 if there was none. */
    static double released(Place place) {
        double hazardous = known(place.getSuspectedHazardousArea())
                + known(place.getConfirmedHazardousArea())
                + known(place.getAreaReadyForRelease());
        return hazardous == 0 ? 1 : known(place.getReleasedArea()) / (hazardous + known(place.getReleasedArea()));
    }

    private static double known(long area) {
        return area == Fixed.UNKNOWN ? 0 : Fixed.toDouble(area);
    }
}
