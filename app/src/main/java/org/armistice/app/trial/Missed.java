package org.armistice.app.trial;

import java.util.List;
import org.armistice.rules.coverage.Point;
import org.armistice.simulator.trial.RuleCoverage;

/** Says why tests have missed something. */
final class Missed {
    private Missed() {}

    /** Why a point was not seen true, not seen false, or not looked at; empty if it was seen both. */
    static String why(RuleCoverage rule, int number) {
        boolean isTrue = rule.sighting().isSeenTrue(number);
        boolean isFalse = rule.sighting().isSeenFalse(number);
        if (!rule.sighting().isReached(number)) {
            return "never reached: " + inTheWay(rule, number);
        }
        int tests = rule.reached().get(number);
        String reaching = switch (tests) {
            case 1 -> "in the only test that reaches it";
            case 2 -> "in both tests that reach it";
            default -> "in all " + tests + " tests that reach it";
        };
        boolean exception = rule.points().all().get(number).kind() == Point.Kind.EXCEPTION;
        if (!isTrue) {
            return exception ? "lets the rule be " + reaching : "false " + reaching;
        }
        return isFalse ? "" : exception ? "holds the rule back " + reaching : "true " + reaching;
    }

    private static String inTheWay(RuleCoverage rule, int number) {
        List<Point> points = rule.points().all();
        for (int i = number - 1; i >= 0; i--) {
            boolean blocks = points.get(i).kind() != Point.Kind.SIDE
                    && (points.get(i).kind() == Point.Kind.EXCEPTION
                            ? !rule.sighting().isSeenFalse(i)
                            : !rule.sighting().isSeenTrue(i));
            if (blocks && rule.sighting().isReached(i)) {
                return "'" + points.get(i).text() + "' stands in the way";
            }
        }
        return rule.loaded().isEmpty() ? "no test has this rule" : "what stands before it is never true at once";
    }
}
