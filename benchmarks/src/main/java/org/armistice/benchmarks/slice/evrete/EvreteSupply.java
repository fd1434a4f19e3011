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
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.LineStatus;
import org.armistice.model.supply.SupplyLine;

/** From what Evrete has joined to what goes off: spells, dates, and what must not be so. */
final class EvreteSupply {
    private final World world;
    private final Calendar calendar;
    private final Assumed assumed;
    private final Spells fuel = new Spells();
    private final Spells cutOff = new Spells();
    private final Spells cut = new Spells();
    private final Spells contested = new Spells();
    private final Spells open = new Spells();
    private final Spells doubted = new Spells();

    EvreteSupply(World world, Assumed assumed) {
        this.world = world;
        this.calendar = world.list(Calendar.TYPE).get(0);
        this.assumed = assumed;
    }

    void answer(Joined joined, int day, Answers answers) {
        for (List<Fact> facts : joined.list(Join.WITHOUT_FUEL)) {
            if (fuel.held(day, facts.get(0)) == 0) {
                answers.goesOff(SliceRule.ATTACK_WITHOUT_FUEL, day, facts.get(0));
            }
        }
        for (List<Fact> facts : joined.list(Join.CUT_OFF)) {
            if (Spells.isEnoughToday(cutOff.held(day, facts.get(0)), assumed.patience())) {
                answers.goesOff(SliceRule.CUT_OFF_ATTACK, day, facts.get(0));
            }
        }
        answerLines(joined, day, answers);
        answerDownstream(joined, day, answers);
    }

    private void answerLines(Joined joined, int day, Answers answers) {
        Set<Fact> broken = lines(joined, Join.BROKEN);
        Set<Fact> disputed = lines(joined, Join.DISPUTED);
        for (SupplyLine line : world.list(SupplyLine.TYPE)) {
            Faction user = line.getUser();
            LineStatus status = line.getStatus();
            if (user == null) {
                continue;
            }
            if (broken.contains(line)) {
                if (status != LineStatus.CUT && cut.held(day, line, user) == 0) {
                    answers.goesOff(SliceRule.LINE_CUT, day, line, user);
                }
            } else if (disputed.contains(line)) {
                if (status != LineStatus.CONTESTED && contested.held(day, line, user) == 0) {
                    answers.goesOff(SliceRule.LINE_CONTESTED, day, line, user);
                }
            } else if (status != LineStatus.OPEN
                    && Spells.isEnoughToday(open.held(day, line, user), assumed.caution())) {
                answers.goesOff(SliceRule.LINE_OPEN, day, line, user);
            }
        }
        for (Fact fact : lines(joined, Join.DOUBTED)) {
            SupplyLine line = (SupplyLine) fact;
            Faction claimant = line.getClaimant();
            if (claimant != null && doubted.held(day, line, claimant) == 0) {
                answers.goesOff(SliceRule.CLAIM_DOUBTED, day, line, claimant);
            }
        }
    }

    private static Set<Fact> lines(Joined joined, Join join) {
        Set<Fact> lines = new HashSet<>();
        joined.list(join).forEach(facts -> lines.add(facts.get(0)));
        return lines;
    }

    /** No place is twice on a line in any scenario that is played, so that no match is twice here. */
    private void answerDownstream(Joined joined, int day, Answers answers) {
        for (List<Fact> facts : joined.list(Join.LOSS)) {
            felt(SliceRule.LOSS_FELT, facts, day, answers);
        }
        long after = Fixed.minus(calendar.getToday(), assumed.comfortDays());
        for (List<Fact> facts : joined.list(Join.COMFORT)) {
            if (((SupplyLine) facts.get(0)).getSince() > after) {
                felt(SliceRule.CONFIDENCE, facts, day, answers);
            }
        }
    }

    private static void felt(SliceRule rule, List<Fact> facts, int day, Answers answers) {
        Faction user = ((SupplyLine) facts.get(0)).getUser();
        if (user != null) {
            answers.goesOff(rule, day, facts.get(0), user, facts.get(2), facts.get(3));
        }
    }
}
