package org.armistice.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a run.
 *
 * @param first the date of day 1
 * @param count how many, at least 1
 */
public record Days(LocalDate first, int count) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int MOST_BY_DAY = 50;

    /** @throws IllegalArgumentException if there is no day */
    public Days {
        if (count < 1) {
            throw new IllegalArgumentException("days: " + count);
        }
    }

    /** A day at which an axis says which it is. */
    record Tick(int day, String label) {}

    public LocalDate date(int day) {
        return first.plusDays(day - 1L);
    }

    /** A day as people name it: {@code 3 Jul 2020}. */
    public String named(int day) {
        LocalDate date = date(day);
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** @param about how many are wanted at most */
    List<Tick> ticks(int about) {
        return count <= MOST_BY_DAY ? byDay(about) : byMonth(about);
    }

    private List<Tick> byDay(int about) {
        int step = 1;
        for (int wider : new int[] {2, 5, 7, 14}) {
            step = count / (double) step > about ? wider : step;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int day = 1; day <= count; day += step) {
            ticks.add(new Tick(day, date(day).getDayOfMonth() + " " + month(date(day))));
        }
        return ticks;
    }

    private List<Tick> byMonth(int about) {
        int step = 1;
        for (int wider : new int[] {2, 3, 6, 12, 24, 60, 120}) {
            step = count / 30.4 / step > about ? wider : step;
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate month =
                first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        int year = 0;
        for (; month.isBefore(first.plusDays(count)); month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % Math.min(step, 12) != 0
                    || step > 12 && month.getYear() % (step / 12) != 0) {
                continue;
            }
            String label = month.getYear() == year ? month(month) : month(month) + " " + month.getYear();
            year = month.getYear();
            ticks.add(new Tick((int) (month.toEpochDay() - first.toEpochDay()) + 1, label));
        }
        return ticks;
    }

    /** The edges of days: day d lies between its own number and the next. */
    Scale scale(double from, double to) {
        return new Scale(1, count + 1.0, from, to, count);
    }
}
