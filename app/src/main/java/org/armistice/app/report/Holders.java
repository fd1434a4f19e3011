package org.armistice.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.Tenure;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.outcome.FactionOrder;
import org.armistice.app.page.Look;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.simulator.Control;
import org.armistice.simulator.Run;

/** Who held what in a run. Who holds most at first comes first, and so has the looks that are easiest to tell apart. */
final class Holders {
    private final Map<String, Party> byFaction = new LinkedHashMap<>();
    private final Map<String, Tenure> byPlace = new LinkedHashMap<>();
    private final Map<String, List<Double>> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    Holders(World start, Run run) {
        for (Faction faction : FactionOrder.of(start)) {
            byFaction.put(faction.getId(), new Party(faction.getName(), new Look(byFaction.size())));
        }
        tenures(start, run);
    }

    private void tenures(World start, Run run) {
        Map<String, List<Stay>> stays = new LinkedHashMap<>();
        Map<String, Control> last = new HashMap<>();
        for (Control c : run.control()) {
            Control before = last.put(c.place(), c);
            if (before == null
                    || !before.holder().equals(c.holder())
                    || !before.contester().equals(c.contester())) {
                stays.computeIfAbsent(c.place(), p -> new ArrayList<>())
                        .add(new Stay(c.day(), party(c.holder()), party(c.contester())));
            }
            seen.add(c.holder());
            seen.add(c.contester());
            List<Double> count = counts.computeIfAbsent(c.holder(), h -> new ArrayList<>());
            while (count.size() < c.day()) {
                count.add(0.0);
            }
            count.set(c.day() - 1, count.get(c.day() - 1) + 1);
        }
        stays.forEach((place, of) -> byPlace.put(
                place, new Tenure(start.find(place).map(f -> f.getName()).orElse(place), of)));
    }

    /** Nobody for the empty id. */
    Party party(String faction) {
        return byFaction.getOrDefault(faction, Party.NOBODY);
    }

    /** Those who hold or contest anything on any day. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        byFaction.forEach((id, party) -> {
            if (seen.contains(id)) {
                parties.add(party);
            }
        });
        if (counts.containsKey("")) {
            parties.add(Party.NOBODY);
        }
        return parties;
    }

    /** By the ids of places, in their order. */
    Map<String, Tenure> tenures() {
        return byPlace;
    }

    /** How many places a faction held on each day. */
    List<Double> count(String faction, int days) {
        List<Double> count = new ArrayList<>(counts.getOrDefault(faction, List.of()));
        while (count.size() < days) {
            count.add(0.0);
        }
        return count;
    }

    /** Ids of factions in the order of their parties; the empty one last, if something is held by nobody. */
    List<String> holders() {
        List<String> holders = new ArrayList<>(byFaction.keySet());
        holders.add("");
        holders.removeIf(h -> !counts.containsKey(h));
        return holders;
    }

    List<String> factions() {
        return List.copyOf(byFaction.keySet());
    }
}
