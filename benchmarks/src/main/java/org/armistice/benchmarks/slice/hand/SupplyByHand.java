package org.armistice.benchmarks.slice.hand;

import java.util.ArrayList;
import java.util.List;
import org.armistice.benchmarks.slice.play.Answers;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.benchmarks.slice.play.SliceRule;
import org.armistice.benchmarks.slice.play.Spells;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.LineStatus;
import org.armistice.model.supply.SupplyLine;

/** The rules of supply in the slice, written by hand. */
final class SupplyByHand {
    static final int TOPICS = Topic.ATTACKS.bit() | Topic.LINES.bit() | Topic.DOWNSTREAM.bit();

    private final Theatre theatre;
    private final Assumed assumed;
    private final List<Force> attacking = new ArrayList<>();
    private final List<Downstream> downstream = new ArrayList<>();

    /** [number of the line] what is so of it */
    private boolean[] broken = {};

    private boolean[] disputed = {};
    private boolean[] doubted = {};

    private final Spells fuelSpells = new Spells();
    private final Spells cutOffSpells = new Spells();
    private final Spells cutSpells = new Spells();
    private final Spells contestedSpells = new Spells();
    private final Spells openSpells = new Spells();
    private final Spells doubtSpells = new Spells();

    /** A force in a place that the user of a line holds, on that line, which is cut or open. */
    private record Downstream(SupplyLine line, Faction user, Place place, Force force) {}

    SupplyByHand(Theatre theatre, Assumed assumed) {
        this.theatre = theatre;
        this.assumed = assumed;
    }

    /** @param stale bits of the topics to look at anew */
    void sample(int stale, int day, Answers answers) {
        if ((stale & Topic.ATTACKS.bit()) != 0) {
            lookAtAttacks();
        }
        if ((stale & Topic.LINES.bit()) != 0) {
            lookAtLines();
        }
        if ((stale & Topic.DOWNSTREAM.bit()) != 0) {
            lookDownstream();
        }
        answerAttacks(day, answers);
        for (int i = 0; i < theatre.lines.length; i++) {
            answerLine(i, day, answers);
        }
        answerDownstream(day, answers);
    }

    private void lookAtAttacks() {
        attacking.clear();
        for (Force force : theatre.forces) {
            if (force.getPosture() == Posture.ATTACKING) {
                attacking.add(force);
            }
        }
    }

    private void answerAttacks(int day, Answers answers) {
        for (Force force : attacking) {
            long fuel = force.getDaysOfFuel();
            if (fuel != Fixed.UNKNOWN && fuel < assumed.assaultFuel() && fuelSpells.held(day, force) == 0) {
                answers.goesOff(SliceRule.ATTACK_WITHOUT_FUEL, day, force);
            }
            if (force.getDistanceToDepot() == Fixed.UNKNOWN
                    && Spells.isEnoughToday(cutOffSpells.held(day, force), assumed.patience())) {
                answers.goesOff(SliceRule.CUT_OFF_ATTACK, day, force);
            }
        }
    }

    private void lookAtLines() {
        int count = theatre.lines.length;
        broken = new boolean[count];
        disputed = new boolean[count];
        doubted = new boolean[count];
        for (int i = 0; i < count; i++) {
            SupplyLine line = theatre.lines[i];
            Faction claimant = line.getClaimant();
            for (Place place : theatre.placesOn[i]) {
                broken[i] |= theatre.opposes(place.getHolder(), line.getUser());
                disputed[i] |= place.getContester() != null;
                doubted[i] |= claimant != line.getHolder() && theatre.opposes(place.getHolder(), claimant);
            }
        }
    }

    private void answerLine(int i, int day, Answers answers) {
        SupplyLine line = theatre.lines[i];
        Faction user = line.getUser();
        LineStatus status = line.getStatus();
        if (user != null) {
            if (broken[i]) {
                if (status != LineStatus.CUT && cutSpells.held(day, line, user) == 0) {
                    answers.goesOff(SliceRule.LINE_CUT, day, line, user);
                }
            } else if (disputed[i]) {
                if (status != LineStatus.CONTESTED && contestedSpells.held(day, line, user) == 0) {
                    answers.goesOff(SliceRule.LINE_CONTESTED, day, line, user);
                }
            } else if (status != LineStatus.OPEN
                    && Spells.isEnoughToday(openSpells.held(day, line, user), assumed.caution())) {
                answers.goesOff(SliceRule.LINE_OPEN, day, line, user);
            }
        }
        Faction claimant = line.getClaimant();
        if (doubted[i] && claimant != null && doubtSpells.held(day, line, claimant) == 0) {
            answers.goesOff(SliceRule.CLAIM_DOUBTED, day, line, claimant);
        }
    }

    private void lookDownstream() {
        downstream.clear();
        for (Force force : theatre.forces) {
            Place place = force.getPlace();
            Faction faction = force.getFaction();
            if (place == null || faction == null || place.getHolder() != faction) {
                continue;
            }
            for (int i : theatre.linesThrough(place)) {
                SupplyLine line = theatre.lines[i];
                if (line.getUser() == faction && line.getStatus() != LineStatus.CONTESTED) {
                    downstream.add(new Downstream(line, faction, place, force));
                }
            }
        }
    }

    private void answerDownstream(int day, Answers answers) {
        long after = Fixed.minus(theatre.calendar.getToday(), assumed.comfortDays());
        for (Downstream one : downstream) {
            long loyalty = one.force.getLoyalty();
            if (one.line.getStatus() == LineStatus.CUT) {
                if (loyalty > assumed.wavering()) {
                    answers.goesOff(SliceRule.LOSS_FELT, day, one.line, one.user, one.place, one.force);
                }
            } else if (one.line.getSince() > after && loyalty != Fixed.UNKNOWN && loyalty < assumed.steadfast()) {
                answers.goesOff(SliceRule.CONFIDENCE, day, one.line, one.user, one.place, one.force);
            }
        }
    }
}
