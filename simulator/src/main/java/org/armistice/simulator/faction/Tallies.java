package org.armistice.simulator.faction;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.NumberField;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.simulator.effect.Chronicle.Matter;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * What each faction lost and gained over the last 30 and 60 days, today included: sums over the run and over what the
 * scenario says happened before it.
 */
public final class Tallies implements Process {
    private long noted = -1;
    private long factions = -1;
    private int day;

    @Override
    public String name() {
        return "tallies";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.OPERATIONS, Phase.CEASEFIRE);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        if (moment.day() == day
                && moment.chronicle().version() == noted
                && moment.version(Faction.LOSSES_IN_30_DAYS) == factions) {
            return;
        }
        for (Faction faction : moment.list(Faction.TYPE)) {
            derive(moment, faction, Faction.LOSSES_IN_30_DAYS, Matter.LOSSES, 30);
            derive(moment, faction, Faction.LOSSES_IN_60_DAYS, Matter.LOSSES, 60);
            derive(moment, faction, Faction.PLACES_GAINED_IN_30_DAYS, Matter.PLACES_GAINED, 30);
            derive(moment, faction, Faction.VALUE_GAINED_IN_30_DAYS, Matter.VALUE_GAINED, 30);
            derive(moment, faction, Faction.PLACES_LOST_IN_30_DAYS, Matter.PLACES_LOST, 30);
            derive(moment, faction, Faction.VALUE_LOST_IN_30_DAYS, Matter.VALUE_LOST, 30);
        }
        day = moment.day();
        noted = moment.chronicle().version();
        factions = moment.version(Faction.LOSSES_IN_30_DAYS);
    }

    private void derive(Moment moment, Faction faction, NumberField field, Matter matter, int days) {
        long sum = moment.chronicle().sum(faction, matter, moment.day(), days);
        if (sum != faction.read(field)) {
            moment.derive(faction, field, sum, event(moment, faction, matter));
        }
    }

    private int event(Moment moment, Faction faction, Matter matter) {
        return switch (matter) {
            case LOSSES -> latestLosses(moment, faction);
            case PLACES_GAINED, VALUE_GAINED -> latestHandover(moment, faction, true);
            case PLACES_LOST, VALUE_LOST -> latestHandover(moment, faction, false);
        };
    }

    private int latestLosses(Moment moment, Faction faction) {
        int latest = 0;
        for (Force force : moment.pointing(Force.TYPE, Force.FACTION, faction)) {
            latest = Math.max(latest, moment.latest(force, Force.LOSSES));
        }
        return latest;
    }

    private static int latestHandover(Moment moment, Faction faction, boolean gained) {
        int latest = 0;
        for (Place place : moment.list(Place.TYPE)) {
            if ((place.getHolder() == faction) == gained) {
                latest = Math.max(latest, moment.latest(place, Place.HOLDER));
            }
        }
        return latest;
    }
}
