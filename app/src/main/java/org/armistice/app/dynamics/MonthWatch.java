package org.armistice.app.dynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireKind;
import org.armistice.model.ceasefire.CeasefireStatus;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.operation.Objective;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;

/** Looks at one run at the end of each month of 30 days. What is left at the end of the run is a month too. */
final class MonthWatch {
    private static final int DAYS = 30;

    /**
     * A month.
     *
     * @param killed fighters and civilians, in its days
     * @param fled people who left home in its days
     * @param returned people who went back in its days
     * @param truce whether a de facto truce was in force in its last evening
     * @param signed whether a signed ceasefire was
     * @param holders of the objectives of operations in its last evening, ids by ids
     */
    record Month(int killed, int fled, int returned, boolean truce, boolean signed, Map<String, String> holders) {}

    private final List<Month> months = new ArrayList<>();
    private final List<String> objectives;
    private int day;
    private int left;
    private long killed;
    private long fled;
    private long returned;

    /** @param start the world before the first day */
    MonthWatch(World start, int days) {
        left = days;
        objectives = start.list(Objective.TYPE).stream()
                .map(Objective::getPlace)
                .filter(place -> place != null)
                .map(Place::getId)
                .distinct()
                .toList();
        note(start);
    }

    void endDay(World world) {
        day++;
        left--;
        if (day % DAYS == 0 || left == 0) {
            long killedBefore = killed;
            long fledBefore = fled;
            long returnedBefore = returned;
            note(world);
            months.add(new Month(
                    whole(killed - killedBefore),
                    whole(fled - fledBefore),
                    whole(returned - returnedBefore),
                    inForce(world, true),
                    inForce(world, false),
                    holders(world)));
        }
    }

    private void note(World world) {
        killed = 0;
        fled = 0;
        returned = 0;
        for (Faction faction : world.list(Faction.TYPE)) {
            killed += Math.max(0, faction.getKilled());
        }
        for (Place place : world.list(Place.TYPE)) {
            killed += Math.max(0, place.getCivilianDeaths());
        }
        for (Group group : world.list(Group.TYPE)) {
            returned += Math.max(0, group.getReturned());
            fled += Math.max(0, group.getReturned()) + Math.max(0, group.getNumber());
        }
    }

    private static int whole(long fixed) {
        return Math.toIntExact(Math.round(Fixed.toDouble(fixed)));
    }

    private static boolean inForce(World world, boolean deFacto) {
        return world.list(Ceasefire.TYPE).stream()
                .anyMatch(c -> c.getStatus() == CeasefireStatus.IN_FORCE
                        && (c.getKind() == CeasefireKind.DE_FACTO) == deFacto);
    }

    private Map<String, String> holders(World world) {
        Map<String, String> holders = new LinkedHashMap<>();
        for (String id : objectives) {
            Faction holder = world.get(Place.TYPE, id).getHolder();
            holders.put(id, holder == null ? "" : holder.getId());
        }
        return holders;
    }

    List<Month> months() {
        return months;
    }
}
