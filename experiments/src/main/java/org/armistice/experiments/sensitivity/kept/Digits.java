package org.armistice.experiments.sensitivity.kept;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as tables and files of findings show them. */
public final class Digits {
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext KEPT = new MathContext(9, RoundingMode.HALF_EVEN);

    /** What sums of fractions leave of zero. */
    private static final double NOTHING = 1e-9;

    private Digits() {}

    /** {@code 3,090}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Three digits, and all that stand before the point. */
    public static String shown(double number) {
        BigDecimal exact = new BigDecimal(number);
        int decimals = Math.max(0, Math.min(4, 2 - magnitude(exact)));
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
        return Math.abs(number) < NOTHING ? "0" : (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    private static int magnitude(BigDecimal number) {
        return number.signum() == 0
                ? 0
                : number.round(SHOWN).precision() - number.round(SHOWN).scale() - 1;
    }

    /** As many digits as it takes to read the same number again. */
    public static String exact(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        return shortest.signum() == 0 ? "0" : shortest.toPlainString();
    }

    /** Nine digits, as files have them. */
    public static BigDecimal kept(double number) {
        BigDecimal rounded = new BigDecimal(number).round(KEPT).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }
}
