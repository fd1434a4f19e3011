package org.armistice.rules.drools;

import java.util.List;
import java.util.Optional;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Busiest;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.rules.register.Outlooks;
import org.armistice.rules.register.Register;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;
import org.kie.internal.event.rule.RuleEventManager;

/**
 * Joins facts with Drools, and leaves the rest to the register.
 *
 * <p>Phases are agenda groups: Drools looks at the rules of a phase when the phase is sampled, and then at all that has
 * changed since their last sample, if any of that concerns them. It tells of a match by firing it, and of its end through a listener.
 */
final class DroolsMatcher implements Matcher, Finds, RuleEventListener {
    /** More than any rulebook's matches after one phase; a run beyond it is broken. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final KieSession session;
    private final World world;
    private final Intake intake;
    private final Register register;

    DroolsMatcher(Outlooks outlooks, KieSession session, List<GatehousePlan> gatehouses, World world) {
        this.session = session;
        this.world = world;
        this.register = new Register(outlooks, world);
        this.intake = new Intake(gatehouses, session, world, register);
        session.setGlobal(DroolsRules.FINDS, this);
        ((RuleEventManager) session).addEventListener(this);
        // Nobody has looked at anything yet that the register would have to tell of.
        world.all().forEach(intake::added);
    }

    @Override
    public void found(String watch, InternalMatch match, Object[] bound) {
        register.found(watch, match, bound);
    }

    @Override
    public void onDeleteMatch(Match match) {
        register.ended(match.getRule().getName(), match);
    }

    @Override
    public List<Standing> sample(Phase phase, int day) {
        intake.tell();
        if (intake.hasStirred(phase)) {
            find(phase);
        }
        return register.sample(phase, day);
    }

    private void find(Phase phase) {
        session.getAgenda().getAgendaGroup(phase.name()).setFocus();
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new MatchFailure(
                    "the rules of the phase " + phase + " find more than " + MOST_FIRINGS + " matches at once");
        }
    }

    @Override
    public void endBy(long nanoTime) {
        register.endBy(nanoTime);
    }

    @Override
    public Optional<Busiest> busiest() {
        return register.busiest();
    }

    @Override
    public void added(Fact fact) {
        register.added(fact);
        intake.added(fact);
    }

    @Override
    public void removed(Fact fact) {
        register.removed(fact);
        intake.removed(fact);
    }

    @Override
    public void changed(Fact fact, long fields) {
        register.changed(fact, fields);
        intake.changed(fact, fields);
    }

    @Override
    public void close() {
        session.dispose();
    }

    @Override
    public String toString() {
        return "Drools over " + world.all().size() + " facts";
    }
}
