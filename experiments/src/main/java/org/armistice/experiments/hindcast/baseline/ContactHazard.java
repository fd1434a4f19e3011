package org.armistice.experiments.hindcast.baseline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places that have a road to another side on the first day change hands with a constant chance a day, all others never.
 * After t days a place has changed with probability {@code 1 - (1 - h)^t}. It goes to the side that is favoured, if that
 * is next door, and else to each of the sides next door alike.
 */
public final class ContactHazard implements Forecast {
    private final String name;
    private final double perDay;
    private final LocalDate firstDay;
    private final Map<String, String> start;
    private final Contacts contacts;
    private final Set<String> inContact;
    private final Optional<String> favoured;

    /**
     * @param perDay chance of a change, in [0, 1]; 0 says that nothing changes
     * @param start holders on the first day, by place
     * @param favoured a side to which places go
     */
    public ContactHazard(
            String name,
            double perDay,
            LocalDate firstDay,
            Map<String, String> start,
            Contacts contacts,
            Optional<String> favoured) {
        this.name = name;
        this.perDay = perDay;
        this.firstDay = firstDay;
        this.start = Map.copyOf(start);
        this.contacts = contacts;
        this.inContact = contacts.in(start);
        this.favoured = favoured;
    }

    @Override
    public String name() {
        return name;
    }

    /** The chance of a change within 30 days. */
    public static double in30Days(double perDay) {
        return 1 - Math.pow(1 - perDay, 30);
    }

    /** The chance a day that comes to a chance within 30 days. */
    public static double perDay(double in30Days) {
        return 1 - Math.pow(1 - in30Days, 1 / 30.0);
    }

    @Override
    public Map<String, Double> shares(String place, LocalDate date) {
        long days = ChronoUnit.DAYS.between(firstDay, date);
        double changed = inContact.contains(place) ? 1 - Math.pow(1 - perDay, days) : 0;
        Map<String, Double> shares = new LinkedHashMap<>();
        Set<String> sides = contacts.sidesFor(place, start);
        shares.put(start.get(place), sides.isEmpty() ? 1 : 1 - changed);
        if (favoured.isPresent() && sides.contains(favoured.get())) {
            shares.put(favoured.get(), changed);
        } else {
            sides.forEach(side -> shares.put(side, changed / sides.size()));
        }
        return shares;
    }
}
