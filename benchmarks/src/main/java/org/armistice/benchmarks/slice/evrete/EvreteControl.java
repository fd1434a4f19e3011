package org.armistice.benchmarks.slice.evrete;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.benchmarks.slice.play.Answers;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.benchmarks.slice.play.SliceRule;
import org.armistice.benchmarks.slice.play.Spells;
import org.armistice.model.calendar.Calendar;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;

/** From what Evrete has joined to what goes off: spells, dates, ratios, and what must not be so. */
final class EvreteControl {
    private final Calendar calendar;
    private final Assumed assumed;
    private final Spells gone = new Spells();
    private final Spells weak = new Spells();
    private final Spells falls = new Spells();
    private final Spells left = new Spells();
    private final Spells depots = new Spells();

    EvreteControl(World world, Assumed assumed) {
        this.calendar = world.list(Calendar.TYPE).get(0);
        this.assumed = assumed;
    }

    void answer(Joined joined, int day, Answers answers) {
        Set<Fact> attacked = new HashSet<>();
        joined.list(Join.ATTACKED).forEach(facts -> attacked.add(facts.get(0)));
        for (List<Fact> facts : joined.list(Join.CONTESTED)) {
            Place place = (Place) facts.get(0);
            Faction contester = place.getContester();
            if (contester != null) {
                answer(place, contester, attacked.contains(place), day, answers);
            }
        }
        Set<Fact> garrisoned = new HashSet<>();
        for (List<Fact> facts : joined.list(Join.NEWCOMER)) {
            if (((Force) facts.get(1)).getArrivedOn() >= ((Place) facts.get(0)).getGivenUpOn()) {
                garrisoned.add(facts.get(0));
            }
        }
        long from = Fixed.minus(calendar.getToday(), assumed.emptyDays());
        for (List<Fact> facts : joined.list(Join.LEFT_BEHIND)) {
            Place place = (Place) facts.get(0);
            Faction holder = place.getHolder();
            if (holder != null
                    && !garrisoned.contains(place)
                    && place.getGivenUpOn() >= from
                    && left.held(day, facts.get(1), place, holder) == 0) {
                answers.goesOff(SliceRule.LEFT_BEHIND, day, place, holder, facts.get(1));
            }
        }
        for (List<Fact> facts : joined.list(Join.DEPOT)) {
            Relation relation = (Relation) facts.get(2);
            Faction holder = relation.getFaction();
            Faction faction = relation.getOther();
            if (holder != null && faction != null && depots.held(day, facts.get(0), faction, holder) == 0) {
                answers.goesOff(SliceRule.DEPOT_FALLS, day, facts.get(0), faction, holder);
            }
        }
    }

    private void answer(Place place, Faction contester, boolean attacked, int day, Answers answers) {
        long ratio = place.getForceRatio();
        if (!attacked) {
            if (Spells.isEnoughToday(gone.held(day, place, contester), assumed.reliefDays())) {
                answers.goesOff(SliceRule.ATTACKERS_GONE, day, place, contester);
            }
        } else if (ratio == Fixed.UNKNOWN) {
            return;
        } else if (ratio < assumed.reliefRatio()
                && Spells.isEnoughToday(weak.held(day, place, contester), assumed.reliefDays())) {
            answers.goesOff(SliceRule.ATTACKERS_WEAK, day, place, contester);
        } else if (ratio >= assumed.assaultRatio()
                && Spells.isEnoughToday(falls.held(day, place, contester), assumed.captureDays())) {
            answers.goesOff(SliceRule.PLACE_FALLS, day, place, contester);
        }
    }
}
