package org.armistice.experiments.hindcast.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armistice.experiments.hindcast.observed.ControlSpell;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.experiments.hindcast.observed.Tuning;

/** Who held what before the first day, and the rates in it. */
public final class ControlRecord {
    private final List<ControlSpell> spells;

    public ControlRecord(List<ControlSpell> spells) {
        this.spells = List.copyOf(spells);
    }

    /** Holders by place, of those places of which it is known. */
    public Map<String, String> on(LocalDate day) {
        Map<String, String> holders = new TreeMap<>();
        spells.stream().filter(s -> s.covers(day)).forEach(s -> holders.put(s.place(), s.holder()));
        return holders;
    }

    /**
     * How often places with a road to another side changed.
     *
     * @param changes of such places
     * @param placeDays on which a place was one of them
     */
    public record Rate(int changes, int placeDays) {
        /** The chance of a change, a day. */
        public double perDay() {
            return placeDays == 0 ? 0 : changes / (double) placeDays;
        }
    }

    /** Counts over a period, from one day to the next. */
    public Rate rate(Tuning period, Contacts contacts) {
        int changes = 0;
        int placeDays = 0;
        Map<String, String> today = on(period.from());
        for (LocalDate day = period.from(); day.isBefore(period.until()); day = day.plusDays(1)) {
            Map<String, String> tomorrow = on(day.plusDays(1));
            for (String place : contacts.in(today)) {
                if (tomorrow.containsKey(place)) {
                    placeDays++;
                    changes += tomorrow.get(place).equals(today.get(place)) ? 0 : 1;
                }
            }
            today = tomorrow;
        }
        return new Rate(changes, placeDays);
    }

    /** The side that has gained the most places, less those that it has lost, over some days; none if two have as many. */
    public Optional<String> momentum(LocalDate day, int days) {
        Map<String, String> before = on(day.minusDays(days));
        Map<String, Integer> gains = new TreeMap<>();
        on(day).forEach((place, holder) -> {
            String earlier = before.get(place);
            if (earlier != null && !earlier.equals(holder)) {
                gains.merge(holder, 1, Integer::sum);
                gains.merge(earlier, -1, Integer::sum);
            }
        });
        gains.remove(Observed.CONTESTED);
        gains.remove(Observed.NOBODY);
        int most = gains.values().stream().mapToInt(g -> g).max().orElse(0);
        List<String> first = gains.entrySet().stream()
                .filter(g -> g.getValue() == most && most > 0)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }
}
