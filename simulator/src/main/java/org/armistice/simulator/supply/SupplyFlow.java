package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.NumberField;
import org.armistice.model.force.Force;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.account.Subject;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.place.Roads;
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
 * <p>where the share is 1 in an attack, for fuel on the road too, for ammunition at least {@code supply.defence-use} in a
 * place of its own that is attacked, and {@code supply.holding-use} otherwise. A full force
 * carries {@code supply.carried-days} days of an attack's use. Stocks of a few days, road distance and depots are what
 * staff planning factors are written in; the rates are the scenario's.
 */
public final class SupplyFlow implements Process, Carrier {
    private final Arrivals arrivals;
    private final Draws draws;
    private final Stocks ammunition = new Stocks(Good.AMMUNITION);
    private final Stocks fuel = new Stocks(Good.FUEL);

    public SupplyFlow(Roads roads) {
        arrivals = new Arrivals(roads);
        draws = new Draws(roads, ammunition, fuel);
    }

    @Override
    public String name() {
        return "supply flow";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.SUPPLY);
    }

    @Override
    public List<String> parameters() {
        return Rates.PARAMETERS;
    }

    @Override
    public void run(Moment moment) {
        Rates rates = Rates.of(moment);
        ammunition.open(moment, rates);
        fuel.open(moment, rates);
        arrivals.arrive(moment, ammunition);
        arrivals.arrive(moment, fuel);
        draws.draw(moment, rates.reach());
        for (Depot depot : moment.list(Depot.TYPE)) {
            if (isChanged(depot, ammunition) || isChanged(depot, fuel)) {
                propose(moment, depot);
            }
        }
        for (Force force : moment.list(Force.TYPE)) {
            if (!ammunition.isSettled(force) || !fuel.isSettled(force)) {
                use(moment, force, rates);
            }
        }
    }

    @Override
    public void carried(ObjLongConsumer<Route> loads) {
        draws.carried(loads);
    }

    private static boolean isChanged(Depot depot, Stocks stocks) {
        return depot.read(stocks.good().stock) != stocks.get(depot);
    }

    private void propose(Moment moment, Depot depot) {
        List<String> gone = new ArrayList<>(2);
        List<String> back = new ArrayList<>(2);
        note(depot, ammunition, gone, back);
        note(depot, fuel, gone, back);
        Proposal proposal = gone.isEmpty() && back.isEmpty()
                ? moment.quiet(depot)
                : moment.event(() -> news(depot, gone, back), depot)
                        .reads(() -> List.of(moment.slot(depot, Depot.AMMUNITION), moment.slot(depot, Depot.FUEL)));
        propose(proposal, depot, Depot.AMMUNITION, ammunition.get(depot));
        propose(proposal, depot, Depot.FUEL, fuel.get(depot));
    }

    private static void note(Depot depot, Stocks stocks, List<String> gone, List<String> back) {
        boolean had = depot.read(stocks.good().stock) > 0;
        boolean has = stocks.get(depot) > 0;
        if (had != has) {
            (has ? back : gone).add(stocks.good().word);
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

    private void use(Moment moment, Force force, Rates rates) {
        Use ofAmmunition = use(force, ammunition, rates);
        Use ofFuel = use(force, fuel, rates);
        if (force.getStrength() == Fixed.UNKNOWN || (!ofAmmunition.changes(force) && !ofFuel.changes(force))) {
            ammunition.settle(force);
            fuel.settle(force);
            return;
        }
        boolean news = isNews(force.getDaysOfAmmunition(), ofAmmunition.days())
                || isNews(force.getDaysOfFuel(), ofFuel.days());
        Proposal proposal = news ? event(moment, force, ofAmmunition, ofFuel) : moment.quiet(force);
        ofAmmunition.propose(proposal, force);
        ofFuel.propose(proposal, force);
    }

    private static Use use(Force force, Stocks stocks, Rates rates) {
        Good good = stocks.good();
        long inAttack = Fixed.times(force.getStrength(), rates.perFighter(good));
        long use = Fixed.times(inAttack, good.share(force, rates));
        long left = Math.max(0, stocks.get(force) - use);
        return new Use(good, left, use, Fixed.dividedBy(left, inAttack));
    }

    /**
     * What a force uses of a good on a day.
     *
     * @param left tonnes that it still carries, in millionths
     * @param use tonnes in millionths
     * @param days for which what is left would last in an attack, in millionths
     */
    private record Use(Good good, long left, long use, long days) {
        boolean changes(Force force) {
            return force.read(good.carried) != left || force.read(good.use) != use || force.read(good.days) != days;
        }

        void propose(Proposal proposal, Force force) {
            SupplyFlow.propose(proposal, force, good.carried, left);
            SupplyFlow.propose(proposal, force, good.use, use);
            SupplyFlow.propose(proposal, force, good.days, days);
        }
    }

    // Most numbers of most forces are the same day after day.
    private static void propose(Proposal proposal, Fact fact, NumberField field, long value) {
        if (fact.read(field) != value) {
            proposal.become(fact, field, value);
        }
    }

    private static boolean isNews(long before, long after) {
        if (before == Fixed.UNKNOWN || after == Fixed.UNKNOWN) {
            return false;
        }
        return Math.floorDiv(before, Fixed.ONE) != Math.floorDiv(after, Fixed.ONE) || (before == 0) != (after == 0);
    }

    private static Proposal event(Moment moment, Force force, Use ammunition, Use fuel) {
        return moment.event(
                        () -> Subject.says(
                                force,
                                "has " + fuel.good().word + " for " + told(fuel.days()) + " and "
                                        + ammunition.good().word + " for " + told(ammunition.days()) + " of attack."),
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
