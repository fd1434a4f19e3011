package org.armistice.app.outcome;

import java.util.Locale;
import org.armistice.simulator.outcome.Indicator;

/** Numbers of outcomes as people read them. */
public final class Figures {
    private Figures() {}

    /** A mean over runs, or a difference of two. */
    public static String mean(double value, Indicator.Scale scale) {
        return switch (scale) {
            case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
            case PEOPLE -> String.format(Locale.ROOT, "%.0f", value);
            default -> String.format(Locale.ROOT, "%.1f", value);
        };
    }

    /** What one run says. */
    public static String ofOneRun(double value, Indicator.Scale scale) {
        return scale == Indicator.Scale.SHARE ? (value == 0 ? "no" : "yes") : String.format(Locale.ROOT, "%.0f", value);
    }

    /** A share of runs. */
    public static String share(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** In what an outcome is measured. */
    public static String unit(Indicator.Scale scale) {
        return switch (scale) {
            case SHARE -> "share of runs";
            case DAY -> "day";
            case DAYS -> "days";
            case PEOPLE -> "people";
            case NUMBER -> "number";
        };
    }
}
