package org.armistice.experiments.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.experiments.store.Runs;

/** Chooses runs that stand for others. Of several that would do, that with the lowest seed is taken. */
final class Notable {
    /** What a run is compared by as a whole; such as a scenario has. */
    private static final List<String> MAIN = List.of(
            "handovers", "fighting/days", "ceasefire/first-day", "civilian-deaths", "displaced/at-the-end", "losses/");

    /** By what the best and the worst are told, whoever wins. */
    private static final List<String> USUAL =
            List.of("civilian-deaths", "displaced/most", "handovers", "fighting/days", "ceasefire/days");

    private final Runs runs;
    private final Map<String, OutcomeSummary> outcomes = new HashMap<>();

    Notable(Runs runs, List<OutcomeSummary> outcomes) {
        this.runs = runs;
        outcomes.forEach(o -> this.outcomes.put(o.indicator().id(), o));
    }

    /** @param wanted id of the outcome by which the best, worst and the like are chosen; empty for a usual one */
    List<NotableRun> runs(String wanted) {
        List<NotableRun> notable = new ArrayList<>();
        String by = wanted.isEmpty()
                ? USUAL.stream().filter(this::differs).findFirst().orElse(USUAL.get(0))
                : wanted;
        OutcomeSummary outcome = outcomes.get(by);
        if (outcome == null || outcome.runs() == 0) {
            return notable;
        }
        typical(notable);
        Spread spread = outcome.spread();
        nearest(notable, by, "least", spread.least());
        nearest(notable, by, "p5", spread.p5());
        nearest(notable, by, "p25", spread.p25());
        nearest(notable, by, "median", spread.median());
        nearest(notable, by, "p75", spread.p75());
        nearest(notable, by, "p95", spread.p95());
        nearest(notable, by, "most", spread.most());
        return notable;
    }

    private boolean differs(String id) {
        OutcomeSummary outcome = outcomes.get(id);
        return outcome != null && outcome.spread().least() < outcome.spread().most();
    }

    /** A quantile is the value of some run. */
    private void nearest(List<NotableRun> notable, String by, String what, double value) {
        runs.each(
                "SELECT min(seed) FROM outcomes WHERE outcome = " + Runs.quoted(by) + " AND value = " + value
                        + "::DOUBLE",
                row -> notable.add(new NotableRun(what, by, row.getLong(1), value)));
    }

    /** The run whose main outcomes are nearest to the medians, each measured by the distance of its quartiles. */
    private void typical(List<NotableRun> notable) {
        List<OutcomeSummary> main = outcomes.values().stream()
                .filter(o -> MAIN.stream()
                        .anyMatch(m -> m.endsWith("/")
                                ? o.indicator().id().startsWith(m)
                                : o.indicator().id().equals(m)))
                .toList();
        if (main.isEmpty()) {
            return;
        }
        Nearest nearest = new Nearest();
        runs.each(
                "SELECT seed, outcome, value FROM outcomes WHERE outcome IN ("
                        + main.stream()
                                .map(o -> Runs.quoted(o.indicator().id()))
                                .collect(Collectors.joining(", "))
                        + ") ORDER BY seed, outcome",
                row -> nearest.add(row.getLong(1), distance(row.getString(2), row.getDouble(3))));
        nearest.end();
        notable.add(new NotableRun("typical", "", nearest.bestSeed, nearest.best));
    }

    private double distance(String id, double value) {
        OutcomeSummary outcome = outcomes.get(id);
        if (outcome == null) {
            return 0;
        }
        Spread spread = outcome.spread();
        double unit = spread.p75() > spread.p25() ? spread.p75() - spread.p25() : Math.max(outcome.deviation(), 1e-9);
        return Math.abs(value - spread.median()) / unit;
    }

    private static final class Nearest {
        private long bestSeed;
        private double best = Double.POSITIVE_INFINITY;
        private long seed;
        private double distance = Double.POSITIVE_INFINITY;
        private boolean any;

        void add(long nextSeed, double more) {
            if (!any || nextSeed != seed) {
                end();
                any = true;
                seed = nextSeed;
                distance = 0;
            }
            distance += more;
        }

        void end() {
            if (distance < best) {
                best = distance;
                bestSeed = seed;
            }
        }
    }
}
