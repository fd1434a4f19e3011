package org.armistice.experiments.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.experiments.summary.OutcomeSummary;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.outcome.Indicator;

/**
 * When there are runs enough: once the 95 % interval of an outcome is no wider than this.
 *
 * @param width from the lower to the upper end, in the unit of the outcome; 0.1 of a share is ten points
 */
public record Stability(Indicator outcome, double width) {
    /** What is taken if nothing is named: every scenario has it. */
    public static final String USUAL = "ceasefire/first-day=0.1";

    /** By the rule of three, fewer than one run in a hundred differs then, as sure as intervals are. */
    private static final int ENOUGH_AGREED = 300;

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?)\\s*(%?)");

    /**
     * Reads {@code ceasefire/first-day=0.1}, or {@code =10 %}.
     *
     * @param asked what it was asked for by, for errors
     * @throws BadInput if there is no such outcome, or the width is no number
     */
    public static Stability of(String text, List<Indicator> outcomes, Position asked) {
        int equals = text.lastIndexOf('=');
        String id = equals < 0 ? text : text.substring(0, equals).strip();
        String width = equals < 0 ? "" : text.substring(equals + 1).strip();
        Indicator outcome = find(id, outcomes, asked);
        Matcher number = NUMBER.matcher(width);
        if (!number.matches()) {
            throw new BadInput(new Problem(
                    asked,
                    "'" + text + "' says no width. Write OUTCOME=WIDTH, such as " + USUAL
                            + ": from the lower to the upper end of the interval."));
        }
        double value = Double.parseDouble(number.group(1)) / (number.group(2).isEmpty() ? 1 : 100);
        if (value <= 0) {
            throw new BadInput(new Problem(asked, "no number of runs makes an interval as narrow as 0."));
        }
        return new Stability(outcome, value);
    }

    /** @throws BadInput if there is no outcome of this id */
    public static Indicator find(String id, List<Indicator> outcomes, Position position) {
        return outcomes.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow(() -> {
            List<String> ids = outcomes.stream().map(Indicator::id).toList();
            return new BadInput(new Problem(
                    position,
                    "there is no outcome '" + id + "'." + Suggestion.maybe(id, ids)
                            + " Others are handovers, civilian-deaths, ceasefire/first-day, displaced/at-the-end;"
                            + " manifest.json of an ensemble has them all."));
        });
    }

    public boolean isReached(OutcomeSummary summary) {
        // Runs that all agree tell nothing of how far others might be off.
        boolean agreed = !summary.isShare() && summary.deviation() == 0;
        return summary.interval().width() <= width && (!agreed || summary.runs() >= ENOUGH_AGREED);
    }
}
