package org.armistice.experiments.sensitivity.kept;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.experiments.draw.Factor;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Distribution;
import org.armistice.model.quantity.Range;
import org.armistice.simulator.setup.Prepared;

/** What tables and files say of a factor. */
public final class FactorText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private FactorText() {}

    /** Over what it is tried. */
    public static Distribution distribution(Factor factor) {
        Distribution own = factor.distribution();
        return own == null ? new Distribution.Uniform(factor.range()) : own;
    }

    /** Whether there is more than one value to try. */
    public static boolean isVaried(Factor factor) {
        Range range = distribution(factor).range();
        return range.least() < range.most();
    }

    /** {@code 250 .. 600 people}. */
    public static String range(Factor factor) {
        Range range = distribution(factor).range();
        return number(factor, range.least()) + " .. " + factor.text(range.most());
    }

    /** A value in the factor's unit, without it. */
    public static String number(Factor factor, long base) {
        Matcher matcher = NUMBER.matcher(factor.text(base));
        return matcher.lookingAt() ? matcher.group() : factor.text(base);
    }

    /** {@code supply.md:31}. */
    public static String declared(Factor factor, Prepared prepared) {
        Position position = factor.position();
        return new Position(prepared.shownName(position.file()), position.sheet(), position.line(), 0).toString();
    }
}
