package org.armistice.benchmarks.slice.evrete;

import org.armistice.benchmarks.slice.play.Answers;
import org.armistice.benchmarks.slice.play.Assumed;
import org.armistice.benchmarks.slice.play.Player;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;

/**
 * The rules of the slice on Evrete, as far as its language goes: it joins. It has neither negation nor spells, and tells
 * of no match that has ended, so that the rest is Java beside it. Parameters are compiled in.
 */
public final class EvretePlayer implements Player {
    private final EvretePhase supply;
    private final EvretePhase control;
    private final EvreteSupply supplyAnswers;
    private final EvreteControl controlAnswers;

    public EvretePlayer(EvreteRules supplyRules, EvreteRules controlRules, World world) {
        Assumed assumed = Assumed.in(world);
        supply = new EvretePhase(supplyRules, world);
        control = new EvretePhase(controlRules, world);
        supplyAnswers = new EvreteSupply(world, assumed);
        controlAnswers = new EvreteControl(world, assumed);
    }

    @Override
    public void added(Fact fact) {
        supply.added(fact);
        control.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        supply.removed(fact);
        control.removed(fact);
    }

    @Override
    public void changed(Fact fact, long fields) {
        supply.changed(fact, fields);
        control.changed(fact, fields);
    }

    @Override
    public void sample(Phase phase, int day, Answers answers) {
        if (phase == Phase.SUPPLY) {
            supplyAnswers.answer(supply.fire(), day, answers);
        } else if (phase == Phase.CONTROL) {
            controlAnswers.answer(control.fire(), day, answers);
        }
    }

    @Override
    public void close() {
        supply.close();
        control.close();
    }
}
