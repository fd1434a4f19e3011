package org.armistice.simulator.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.backing.SupportStatus;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.simulator.effect.Proposal;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * Fighters from outside. Each active support of fighters joins the client's force that its backer sponsors, the weakest
 * if there are several; failing that, the client's weakest force below full strength. Only forces with a depot in reach
 * count: where no road leads, nobody comes. The day on which a support begins to join a force is an event; later days are
 * put down to it.
 */
public final class ReinforcementFlow implements Process {
    /** Which force each support joined on its last day, to notice when that changes. */
    private final Map<Support, Force> joining = new HashMap<>();

    @Override
    public String name() {
        return "reinforcement flow";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.SUPPLY);
    }

    @Override
    public void run(Moment moment) {
        for (Support support : moment.list(Support.TYPE)) {
            Force force = flows(support) ? destination(moment, support) : null;
            if (force == null) {
                joining.remove(support);
                continue;
            }
            Proposal proposal =
                    joining.put(support, force) == force ? moment.quiet(force) : begins(moment, support, force);
            proposal.rise(force, Force.STRENGTH, support.getPeople());
        }
    }

    private static Proposal begins(Moment moment, Support support, Force force) {
        long people = support.getPeople();
        return moment.event(
                        () -> Unit.PEOPLE_PER_DAY.format(people) + " of " + support.getName() + " begin to join "
                                + force.getName() + ".",
                        force,
                        support)
                .reads(() -> List.of(
                        moment.slot(support, Support.STATUS),
                        moment.slot(support, Support.PEOPLE),
                        moment.slot(force, Force.STRENGTH)));
    }

    private static boolean flows(Support support) {
        return support.getKind() == SupportKind.FIGHTERS
                && support.getStatus() == SupportStatus.ACTIVE
                && support.getPeople() > 0;
    }

    private @Nullable Force destination(Moment moment, Support support) {
        Faction client = support.getClient();
        if (client == null) {
            return null;
        }
        Force sponsored = null;
        Force weakest = null;
        for (Force force : moment.pointing(Force.TYPE, Force.FACTION, client)) {
            if (force.getStrength() == Fixed.UNKNOWN || force.getDistanceToDepot() == Fixed.UNKNOWN) {
                continue;
            }
            if (force.getSponsor() != null && force.getSponsor() == support.getBacker()) {
                sponsored = weaker(sponsored, force);
            } else if (force.getStrength() < force.getFullStrength()) {
                weakest = weaker(weakest, force);
            }
        }
        return sponsored != null ? sponsored : weakest;
    }

    private static Force weaker(@Nullable Force one, Force other) {
        return one != null && one.getStrength() <= other.getStrength() ? one : other;
    }
}
