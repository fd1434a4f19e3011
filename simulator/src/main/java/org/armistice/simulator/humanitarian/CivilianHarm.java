package org.armistice.simulator.humanitarian;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.force.Combatants;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Those;

/**
 * Civilians killed by the fighting. On each day, in a place where n people are and whose peril is not quiet, Poisson's
 * law with mean
 *
 * <pre>
 *   n / 100 000 x r x (1 - harm.heed x p)
 * </pre>
 *
 * <p>r being harm.deaths-fought-over, -shelled or -bombed, p the outside pressure on the side that strikes: the first
 * attacker's by id, else the rival's, else none.
 */
public final class CivilianHarm implements Process {
    private static final double HUNDRED_THOUSAND = 100_000;

    private final Residents residents = new Residents();
    private final Combatants combatants = new Combatants();
    private final Those<Place> perilous =
            new Those<>(Place.TYPE, place -> place.getPeril() != Peril.QUIET, Place.PERIL);

    @Override
    public String name() {
        return "civilian harm";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.HUMANITARIAN);
    }

    @Override
    public List<String> parameters() {
        return List.of("harm.deaths-fought-over", "harm.deaths-shelled", "harm.deaths-bombed", "harm.heed");
    }

    @Override
    public void run(Moment moment) {
        residents.count(moment);
        for (Place place : perilous.now(moment)) {
            harm(moment, place);
        }
    }

    private void harm(Moment moment, Place place) {
        double people = Fixed.toDouble(residents.present(place)) / HUNDRED_THOUSAND;
        double mean = people * rate(moment, place.getPeril()) * (1 - heed(moment, place));
        long killed = Counts.poisson(Math.max(0, mean), moment.draw("killed", place));
        if (killed > 0) {
            moment.event(() -> "Fighting kills " + killed + " civilians at " + place.getName() + ".", place)
                    .reads(() -> List.of(moment.slot(place, Place.PERIL)))
                    .rise(place, Place.CIVILIAN_DEATHS, Fixed.of(killed));
        }
    }

    private static double rate(Moment moment, Peril peril) {
        return switch (peril) {
            case QUIET -> 0;
            case BOMBED -> Fixed.toDouble(moment.parameter("harm.deaths-bombed"));
            case SHELLED -> Fixed.toDouble(moment.parameter("harm.deaths-shelled"));
            case FOUGHT_OVER -> Fixed.toDouble(moment.parameter("harm.deaths-fought-over"));
        };
    }

    private double heed(Moment moment, Place place) {
        List<Force> attackers = combatants.attackers(moment).of(place);
        Faction striker =
                attackers.isEmpty() ? place.getRival() : attackers.get(0).getFaction();
        return striker == null
                ? 0
                : Fixed.toDouble(moment.parameter("harm.heed"))
                        * Math.max(0, Fixed.toDouble(striker.getOutsidePressure()));
    }
}
