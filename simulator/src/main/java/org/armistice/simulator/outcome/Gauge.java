package org.armistice.simulator.outcome;

import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.reference.Answers;

/** Follows one outcome through one run. */
final class Gauge {
    private final Outcome outcome;
    private double result;
    private boolean seen;

    Gauge(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Whether the evenings to come cannot change the result. */
    private boolean isSettled() {
        return seen && (outcome.kind() == Outcome.Kind.EVER || outcome.kind() == Outcome.Kind.FIRST_DAY);
    }

    /**
     * Looks at an evening.
     *
     * @param last whether it is that of the last day
     */
    void look(World world, int day, boolean last) {
        if (isSettled()) {
            return;
        }
        switch (outcome.kind()) {
            case EVER -> note(isSo(world), 1);
            case FIRST_DAY -> note(isSo(world), day);
            case DAYS -> note(isSo(world), result + 1);
            case AT_THE_END -> note(last, last ? number(world) : 0);
            case MOST -> {
                double number = number(world);
                note(!seen || number > result, number);
            }
            case LEAST -> {
                double number = number(world);
                note(!seen || number < result, number);
            }
        }
        if (last && !seen && outcome.kind() == Outcome.Kind.FIRST_DAY) {
            result = day + 1.0;
        }
    }

    /** The number, in base units. */
    double result() {
        return result;
    }

    private void note(boolean counts, double number) {
        if (counts) {
            seen = true;
            result = number;
        }
    }

    private boolean isSo(World world) {
        return new Answers(world).isSo(outcome.question());
    }

    /** What is unknown, or of nobody, counts as nothing. */
    private double number(World world) {
        long number = new Answers(world).howMuch(outcome.question());
        return number == Fixed.UNKNOWN ? 0 : number / (double) Fixed.ONE;
    }
}
