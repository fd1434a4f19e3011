package org.armistice.app.outcome;

import java.util.Locale;
import org.armistice.simulator.outcome.Indicator;

/** Numbers of outcomes as people read them. */
public final class Figures {
    /** Digits beyond these say nothing of a number that is as uncertain. */
    private static final int DIGITS_OF_DOUBT = 2;

    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    /**
     * A mean over runs, or a difference of two, with the digits that its uncertainty leaves.
     *
     * @param uncertainty half the width of its interval, say; not a number, or 0, if there is none
     */
    public static String mean(double value, double uncertainty, Indicator.Scale scale) {
        return switch (scale) {
            case SHARE -> decimal(100 * value, uncertainty > 0 && uncertainty < 0.01 ? 1 : 0) + " %";
            case PEOPLE -> decimal(value, 0);
            default -> decimal(value, decimals(uncertainty));
        };
    }

    private static int decimals(double uncertainty) {
        if (!(uncertainty > 0) || Double.isInfinite(uncertainty)) {
            return 1;
        }
        int wanted = DIGITS_OF_DOUBT - 1 - (int) Math.floor(Math.log10(uncertainty));
        return Math.max(0, Math.min(MOST_DECIMALS, wanted));
    }

    /** A doubt itself: a standard deviation, half the width of an interval; a question mark where too few runs tell of it. */
    public static String doubt(double value, Indicator.Scale scale) {
        return Double.isFinite(value) ? mean(value, value, scale) : "?";
    }

    /** What one run says. */
    public static String ofOneRun(double value, Indicator.Scale scale) {
        if (scale == Indicator.Scale.SHARE) {
            return value == 0 ? "no" : "yes";
        }
        return decimal(value, value == Math.rint(value) || Math.abs(value) >= 10 ? 0 : 2);
    }

    private static String decimal(double value, int decimals) {
        String shown = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return shown.matches("-0(\\.0*)?") ? shown.substring(1) : shown;
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
