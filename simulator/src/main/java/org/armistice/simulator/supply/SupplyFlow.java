package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.account.Subject;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * Fuel and ammunition on their way. Each day goods arrive at depots ({@link Arrivals}), forces draw from depots ({@link
 * Draws}), and then use
 *
 * <pre>
 *   use  = strength x supply.fuel-per-fighter (supply.ammunition-per-fighter) x share of the posture
 *   days = what is left / (strength x the same per fighter)
 * </pre>
 *
 * <p>where the share is 1 in an attack, for fuel on the road too, and {@code supply.holding-use} otherwise. A full force
 * carries {@code supply.carried-days} days of an attack's use. Stocks of a few days, road distance and depots are what
 * staff planning factors are written in; the rates are the scenario's.
 */
public final class SupplyFlow implements Process {
    private final FriendlyWays ways = new FriendlyWays();
    private final Arrivals arrivals = new Arrivals(ways);
    private final Draws draws = new Draws(ways);

    @Override
    public String name() {
        return "supply flow";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.SUPPLY);
    }

    @Override
    public boolean measure() {
        return false;
    }

    @Override
    public List<String> parameters() {
        return List.of(
                "supply.carried-days",
                "supply.reach",
                "supply.holding-use",
                Good.FUEL.perFighter(),
                Good.AMMUNITION.perFighter());
    }

    @Override
    public void run(Moment moment) {
        Stocks stocks = new Stocks();
        arrivals.arrive(moment, stocks);
        draws.draw(moment, stocks);
        for (Depot depot : moment.world().list(Depot.TYPE)) {
            propose(moment, depot, stocks);
        }
        for (Force force : moment.world().list(Force.TYPE)) {
            if (force.getStrength() != Fixed.UNKNOWN) {
                use(moment, force, stocks);
            }
        }
    }

    private static void propose(Moment moment, Depot depot, Stocks stocks) {
        List<String> gone = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (Good good : Good.values()) {
            boolean had = depot.read(good.stock) > 0;
            boolean has = stocks.get(depot, good.stock) > 0;
            if (had != has) {
                (has ? back : gone).add(good.word);
            }
        }
        Proposal proposal = gone.isEmpty() && back.isEmpty()
                ? moment.quiet(depot)
                : moment.event(() -> news(depot, gone, back), depot)
                        .reads(() -> List.of(moment.slot(depot, Depot.AMMUNITION), moment.slot(depot, Depot.FUEL)));
        for (Good good : Good.values()) {
            proposal.become(depot, good.stock, stocks.get(depot, good.stock));
        }
    }

    private static String news(Depot depot, List<String> gone, List<String> back) {
        String without = "runs out of " + String.join(" and ", gone);
        String with = "has " + String.join(" and ", back) + " again.";
        if (gone.isEmpty()) {
            return Subject.says(depot, with);
        }
        return back.isEmpty() ? Subject.says(depot, without + ".") : Subject.says(depot, without + " and", with);
    }

    private static void use(Moment moment, Force force, Stocks stocks) {
        long holdingUse = moment.parameter("supply.holding-use");
        long[] days = new long[Good.values().length];
        long[] uses = new long[Good.values().length];
        boolean news = false;
        for (Good good : Good.values()) {
            long inAttack = Fixed.times(force.getStrength(), moment.parameter(good.perFighter()));
            long use = Fixed.times(inAttack, good.share(force.getPosture(), holdingUse));
            long left = Math.max(0, stocks.get(force, good.carried) - use);
            stocks.set(force, good.carried, left);
            uses[good.ordinal()] = use;
            days[good.ordinal()] = Fixed.dividedBy(left, inAttack);
            news |= isNews(force.read(good.days), days[good.ordinal()]);
        }
        Proposal proposal = news ? event(moment, force, days) : moment.quiet(force);
        for (Good good : Good.values()) {
            proposal.become(force, good.carried, stocks.get(force, good.carried))
                    .become(force, good.use, uses[good.ordinal()])
                    .become(force, good.days, days[good.ordinal()]);
        }
    }

    private static boolean isNews(long before, long after) {
        if (before == Fixed.UNKNOWN || after == Fixed.UNKNOWN) {
            return false;
        }
        return Math.floorDiv(before, Fixed.ONE) != Math.floorDiv(after, Fixed.ONE) || (before == 0) != (after == 0);
    }

    private static Proposal event(Moment moment, Force force, long[] days) {
        return moment.event(
                        () -> Subject.says(
                                force,
                                "has " + Good.FUEL.word + " for " + told(days[Good.FUEL.ordinal()]) + " and "
                                        + Good.AMMUNITION.word + " for " + told(days[Good.AMMUNITION.ordinal()])
                                        + " of attack."),
                        force)
                .reads(() -> reads(moment, force));
    }

    private static String told(long days) {
        return days == Fixed.UNKNOWN
                ? "an unknown number of days"
                : Unit.DAYS.format(Math.floorDiv(days, Fixed.ONE / 10) * (Fixed.ONE / 10));
    }

    private static List<Slot> reads(Moment moment, Force force) {
        return List.of(
                moment.slot(force, Force.STRENGTH),
                moment.slot(force, Force.POSTURE),
                moment.slot(force, Force.DISTANCE_TO_DEPOT),
                moment.slot(force, Force.FUEL),
                moment.slot(force, Force.AMMUNITION));
    }
}
