package org.armistice.experiments.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.simulator.Control;

/**
 * Days in a row on whose evenings a place was held by the same faction and contested by the same, or by none.
 *
 * @param holder id, empty for nobody
 * @param contester id, empty for nobody
 * @param fromDay first day, 1 for the first of the run
 * @param toDay last day
 */
public record Spell(String place, String holder, String contester, int fromDay, int toDay) {
    /**
     * What the evenings of a run come to.
     *
     * @param control in order of days, one for each place and day
     * @return for each place in the order of its first evening, its spells
     */
    static List<Spell> of(List<Control> control) {
        Map<String, Control> since = new HashMap<>();
        List<Spell> spells = new ArrayList<>();
        List<Control> last = new ArrayList<>();
        int day = control.isEmpty() ? 0 : control.get(control.size() - 1).day();
        for (Control now : control) {
            Control before = since.get(now.place());
            if (before == null) {
                since.put(now.place(), now);
            } else if (!before.holder().equals(now.holder())
                    || !before.contester().equals(now.contester())) {
                spells.add(before(before, now.day() - 1));
                since.put(now.place(), now);
            }
            if (now.day() == day) {
                last.add(now);
            }
        }
        last.forEach(now -> spells.add(before(since.getOrDefault(now.place(), now), day)));
        return spells;
    }

    private static Spell before(Control since, int toDay) {
        return new Spell(since.place(), since.holder(), since.contester(), since.day(), toDay);
    }
}
