package org.armistice.model.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens numbers to what a reader needs: 895.7799 people to 896 people, 0.992963 to 0.993. */
public final class Rounding {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])-?[0-9]+\\.[0-9]+(?![\\w.])");

    private Rounding() {}

    /** A text with all of its decimal numbers rounded. */
    public static String of(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.replaceAll(m -> rounded(new BigDecimal(m.group())));
    }

    private static String rounded(BigDecimal number) {
        double size = Math.abs(number.doubleValue());
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
