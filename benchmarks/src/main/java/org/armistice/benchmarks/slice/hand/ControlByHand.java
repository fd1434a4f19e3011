package org.armistice.benchmarks.slice.hand;

import java.util.ArrayList;
import java.util.List;
import org.armistice.benchmarks.slice.play.Answers;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.benchmarks.slice.play.SliceRule;
import org.armistice.benchmarks.slice.play.Spells;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;

/** The rules of control in the slice, written by hand. */
final class ControlByHand {
    static final int TOPICS = Topic.CONTESTS.bit() | Topic.LEFT_BEHIND.bit() | Topic.DEPOTS.bit();

    private final Theatre theatre;
    private final Assumed assumed;
    private final List<Contest> contests = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final List<Fallen> fallen = new ArrayList<>();
    private final Spells goneSpells = new Spells();
    private final Spells weakSpells = new Spells();
    private final Spells fallSpells = new Spells();
    private final Spells leftSpells = new Spells();
    private final Spells depotSpells = new Spells();

    private record Contest(Place place, Faction contester, boolean attacked) {}

    private record Left(Place place, Faction holder, Force force) {}

    private record Fallen(Depot depot, Faction faction, Faction holder) {}

    ControlByHand(Theatre theatre, Assumed assumed) {
        this.theatre = theatre;
        this.assumed = assumed;
    }

    /** @param stale bits of the topics to look at anew */
    void sample(int stale, int day, Answers answers) {
        if ((stale & Topic.CONTESTS.bit()) != 0) {
            lookAtContests();
        }
        if ((stale & Topic.LEFT_BEHIND.bit()) != 0) {
            lookForThoseLeftBehind();
        }
        if ((stale & Topic.DEPOTS.bit()) != 0) {
            lookAtDepots();
        }
        contests.forEach(contest -> answer(contest, day, answers));
        long from = Fixed.minus(theatre.calendar.getToday(), assumed.emptyDays());
        for (Left one : left) {
            if (one.place.getGivenUpOn() >= from && leftSpells.held(day, one.force, one.place, one.holder) == 0) {
                answers.goesOff(SliceRule.LEFT_BEHIND, day, one.place, one.holder, one.force);
            }
        }
        for (Fallen one : fallen) {
            if (depotSpells.held(day, one.depot, one.faction, one.holder) == 0) {
                answers.goesOff(SliceRule.DEPOT_FALLS, day, one.depot, one.faction, one.holder);
            }
        }
    }

    private void lookAtContests() {
        contests.clear();
        for (Place place : theatre.places) {
            Faction contester = place.getContester();
            if (contester != null) {
                contests.add(new Contest(place, contester, isAttacked(place, contester)));
            }
        }
    }

    private boolean isAttacked(Place place, Faction by) {
        for (Force force : theatre.forces) {
            if (force.getTarget() == place && force.getFaction() == by && force.getPosture() == Posture.ATTACKING) {
                return true;
            }
        }
        return false;
    }

    private void answer(Contest contest, int day, Answers answers) {
        Place place = contest.place;
        Faction contester = contest.contester;
        if (!contest.attacked) {
            if (Spells.isEnoughToday(goneSpells.held(day, place, contester), assumed.reliefDays())) {
                answers.goesOff(SliceRule.ATTACKERS_GONE, day, place, contester);
            }
            return;
        }
        long ratio = place.getForceRatio();
        if (ratio == Fixed.UNKNOWN) {
            return;
        }
        if (ratio < assumed.reliefRatio()
                && Spells.isEnoughToday(weakSpells.held(day, place, contester), assumed.reliefDays())) {
            answers.goesOff(SliceRule.ATTACKERS_WEAK, day, place, contester);
        }
        if (ratio >= assumed.assaultRatio()
                && Spells.isEnoughToday(fallSpells.held(day, place, contester), assumed.captureDays())) {
            answers.goesOff(SliceRule.PLACE_FALLS, day, place, contester);
        }
    }

    private void lookForThoseLeftBehind() {
        left.clear();
        for (Force force : theatre.forces) {
            Place place = force.getPlace();
            Faction faction = force.getFaction();
            if (place != null
                    && faction != null
                    && place.getHolder() == faction
                    && place.getGivenUpOn() != Fixed.UNKNOWN
                    && (place.getHeldSince() == Fixed.UNKNOWN || place.getGivenUpOn() >= place.getHeldSince())
                    && isHomeGrownGarrison(force)
                    && !isGarrisonedAnew(place, faction)) {
                left.add(new Left(place, faction, force));
            }
        }
    }

    private static boolean isHomeGrownGarrison(Force force) {
        return force.getPosture() == Posture.HOLDING
                && !force.isMobile()
                && (force.getKind() == ForceKind.LOCAL || force.getKind() == ForceKind.MILITIA);
    }

    /** Whether a force of the holder came after the place was given up. */
    private boolean isGarrisonedAnew(Place place, Faction holder) {
        for (Force force : theatre.forces) {
            if (force.getPlace() == place
                    && force.getFaction() == holder
                    && force.getPosture() == Posture.HOLDING
                    && force.getArrivedOn() != Fixed.UNKNOWN
                    && force.getArrivedOn() >= place.getGivenUpOn()) {
                return true;
            }
        }
        return false;
    }

    private void lookAtDepots() {
        fallen.clear();
        for (Depot depot : theatre.depots) {
            Place place = depot.getPlace();
            Faction faction = depot.getFaction();
            Faction holder = place == null ? null : place.getHolder();
            if (faction != null && holder != null && theatre.opposes(holder, faction)) {
                fallen.add(new Fallen(depot, faction, holder));
            }
        }
    }
}
