package org.armistice.app.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. The same everywhere, whatever the country of the machine. */
public final class Numbers {
    /** Three significant digits tell all that such numbers are worth. */
    private static final int DIGITS = 3;

    private Numbers() {}

    /** A coordinate of a drawing, to a tenth. */
    static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** Three significant digits, all digits of whole numbers; a dash for what is not known. */
    public static String shown(double value) {
        return shown(value, value == Math.rint(value) ? 0 : decimals(value));
    }

    /** With a sign, for differences. */
    public static String signed(double value) {
        String shown = shown(value);
        return value > 0 && !isZero(shown) ? "+" + shown : shown;
    }

    /** @param decimals places after the point, not negative */
    public static String shown(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
        }
        String plain =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        boolean negative = plain.startsWith("-") && !isZero(plain);
        String digits = plain.startsWith("-") ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return (negative ? "−" : "") + grouped;
    }

    /** A share of 0 to 1 as a percentage; what is not nothing is not shown as nothing. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        double percent = share * 100;
        boolean fine = Math.abs(percent) < 10 && percent != Math.rint(percent);
        String shown = shown(percent, fine ? 1 : 0);
        if (isZero(shown) && percent > 0) {
            return "<0.1 %";
        }
        return (shown.equals("100") && percent < 100 ? ">99" : shown) + " %";
    }

    /** A noun with its number. */
    public static String counted(long number, String noun) {
        return shown(number, 0) + " " + noun + (number == 1 ? "" : "s");
    }

    /** How many places after the point show several values alike: as many as the largest needs. */
    public static int decimals(double... values) {
        double largest = 0;
        boolean whole = true;
        for (double value : values) {
            largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
            whole &= Double.isNaN(value) || value == Math.rint(value);
        }
        return whole ? 0 : decimals(largest);
    }

    /** How many places after the point show a value to three significant digits, at most six. */
    static int decimals(double value) {
        double size = Math.abs(value);
        if (!(size > 0) || Double.isInfinite(size)) {
            return 0;
        }
        return Math.max(0, Math.min(6, DIGITS - 1 - (int) Math.floor(Math.log10(size))));
    }

    private static boolean isZero(String shown) {
        return shown.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
