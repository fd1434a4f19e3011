package org.armistice.experiments.hindcast.baseline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.armistice.experiments.hindcast.observed.TruceOffer;

/**
 * A ceasefire that comes with a constant hazard: truces are offered as often as they were, and each lasts with the chance
 * (k + 1) / (n + 2) if k of n have lasted, which is the mean under a uniform prior.
 *
 * @param hazard a day
 * @param offers on which it rests
 */
public record CeasefireClock(double hazard, int offers) {
    /**
     * From offers between two days.
     *
     * @param from the day since which all are on file
     * @param until the day before which they were made
     */
    public static CeasefireClock of(List<TruceOffer> offers, LocalDate from, LocalDate until) {
        List<TruceOffer> counted = offers.stream()
                .filter(o -> !o.date().isBefore(from) && o.date().isBefore(until))
                .toList();
        long days = ChronoUnit.DAYS.between(from, until);
        long lasted = counted.stream().filter(TruceOffer::lasted).count();
        double lasts = (lasted + 1.0) / (counted.size() + 2.0);
        return new CeasefireClock(days <= 0 ? 0 : counted.size() * lasts / days, counted.size());
    }

    /** The probability that it has come within some days. */
    public double within(double days) {
        return 1 - Math.exp(-hazard * days);
    }
}
