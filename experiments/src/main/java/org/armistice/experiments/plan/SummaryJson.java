package org.armistice.experiments.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.experiments.summary.Band;
import org.armistice.experiments.summary.Holding;
import org.armistice.experiments.summary.NotableRun;
import org.armistice.experiments.summary.OutcomeSummary;
import org.armistice.experiments.summary.Spread;
import org.armistice.experiments.summary.Summary;
import org.armistice.model.json.Json;
import org.armistice.simulator.outcome.Indicator.Scale;
import org.jspecify.annotations.Nullable;

/** What {@code summary.json} says: results alone, neither times nor paths, so that equal runs have equal summaries. */
public final class SummaryJson {
    private static final List<String> QUANTILES = List.of("p5", "p25", "median", "p75", "p95");

    private SummaryJson() {}

    public static String text(Plan plan, Summary summary) {
        return Json.text(tree(plan, summary));
    }

    public static Map<String, @Nullable Object> tree(Plan plan, Summary summary) {
        List<Object> failures = new ArrayList<>();
        summary.failures().forEach(f -> failures.add(Json.object("seed", f.seed(), "error", f.error())));
        List<Object> outcomes = new ArrayList<>();
        summary.outcomes().forEach(o -> outcomes.add(outcome(o)));
        List<Object> bands = new ArrayList<>();
        summary.bands().forEach(b -> bands.add(band(b)));
        List<Object> notable = new ArrayList<>();
        for (NotableRun run : summary.notable()) {
            notable.add(Json.object(
                    "what", run.what(), "outcome", run.outcome(), "seed", run.seed(), "value", number(run.value())));
        }
        return Json.object(
                "scenario", plan.prepared().scenario().id(),
                "days", plan.ensemble().days(),
                "firstSeed", plan.ensemble().seed(1),
                "runs", summary.runs(),
                "failed", summary.failed(),
                "failures", failures,
                "outcomes", outcomes,
                "handoversByWay", summary.ways(),
                "notableRuns", notable,
                "holders", holders(summary.holdings()),
                "bands", bands);
    }

    /** For each place and holder in how many runs, by the days on which that changes. */
    public static List<Map<String, @Nullable Object>> holders(List<Holding> holdings) {
        return holdings.stream().map(SummaryJson::holding).toList();
    }

    private static Map<String, @Nullable Object> outcome(OutcomeSummary outcome) {
        Spread spread = outcome.spread();
        Map<String, @Nullable Object> tree = Json.object(
                "id", outcome.indicator().id(),
                "title", outcome.indicator().title(),
                "scale", outcome.indicator().scale().name().toLowerCase(Locale.ROOT),
                "runs", outcome.runs());
        if (outcome.isShare()) {
            tree.put("count", outcome.count());
            tree.put("share", number(outcome.estimate()));
        } else {
            tree.put("mean", number(outcome.mean()));
            tree.put("deviation", number(outcome.deviation()));
        }
        tree.put("low", number(outcome.interval().low()));
        tree.put("high", number(outcome.interval().high()));
        if (outcome.indicator().scale() != Scale.SHARE) {
            tree.put("least", number(spread.least()));
            tree.put("p5", number(spread.p5()));
            tree.put("p25", number(spread.p25()));
            tree.put("median", number(spread.median()));
            tree.put("p75", number(spread.p75()));
            tree.put("p95", number(spread.p95()));
            tree.put("most", number(spread.most()));
        }
        return tree;
    }

    /** Days on which the number changes, each with the number from then on. */
    private static Map<String, @Nullable Object> holding(Holding holding) {
        List<Object> days = new ArrayList<>();
        List<Object> runs = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < holding.runs().length; i++) {
            int now = holding.runs()[i];
            if (now != before) {
                days.add(i + 1);
                runs.add(now);
                before = now;
            }
        }
        return Json.object("place", holding.place(), "holder", holding.holder(), "fromDay", days, "runs", runs);
    }

    private static Map<String, @Nullable Object> band(Band band) {
        Map<String, @Nullable Object> tree =
                Json.object("faction", band.faction(), "figure", band.figure(), "mean", numbers(band.mean()));
        for (int i = 0; i < QUANTILES.size(); i++) {
            tree.put(QUANTILES.get(i), numbers(band.quantiles()[i]));
        }
        return tree;
    }

    private static List<@Nullable Object> numbers(double[] values) {
        List<@Nullable Object> numbers = new ArrayList<>();
        for (double value : values) {
            numbers.add(number(value));
        }
        return numbers;
    }

    /** To a millionth; null for what is not known or has no bound. */
    public static @Nullable BigDecimal number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }
}
