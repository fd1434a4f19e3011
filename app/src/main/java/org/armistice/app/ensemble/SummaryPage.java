package org.armistice.app.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.app.chart.FanChart;
import org.armistice.app.chart.Interval;
import org.armistice.app.outcome.Figures;
import org.armistice.app.report.EnsemblePage;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.summary.Band;
import org.armistice.experiments.summary.Holding;
import org.armistice.experiments.summary.NotableRun;
import org.armistice.experiments.summary.OutcomeSummary;
import org.armistice.experiments.summary.Spread;
import org.armistice.experiments.summary.Summary;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Role;
import org.armistice.simulator.outcome.Indicator;

/** A summary as a page with pictures. */
final class SummaryPage {
    private static final int MOST_SHARES = 30;
    private static final int MOST_NUMBERS = 25;
    private static final int MOST_PLACES = 24;
    private static final String NOBODY = "nobody";

    private final Plan plan;
    private final Summary summary;
    private final List<String> words;
    private final World start;
    private final List<Faction> factions;

    /** @param words that choose the scenario on a command line */
    SummaryPage(Plan plan, Summary summary, List<String> words) {
        this.plan = plan;
        this.summary = summary;
        this.words = List.copyOf(words);
        this.start = plan.prepared().scenario().createWorld();
        this.factions = start.list(Faction.TYPE);
    }

    String html() {
        return new EnsemblePage(
                        plan.prepared().scenario().title(),
                        plan.prepared().scenario().summary(),
                        plan.prepared().scenario().firstDay(),
                        plan.ensemble().days(),
                        (int) summary.finished(),
                        failures(),
                        how(),
                        outcomes(),
                        Stream.concat(factions.stream().map(Faction::getName), Stream.of(NOBODY))
                                .toList(),
                        places(),
                        figures(),
                        summary.notable().stream().map(this::named).toList(),
                        plan.factors().drawn().stream().map(SummaryPage::varied).toList())
                .html();
    }

    private List<String> failures() {
        return summary.failures().stream()
                .map(f -> "Seed " + f.seed() + ": " + f.error())
                .toList();
    }

    private List<String> how() {
        return List.of(
                "Seeds " + plan.firstSeed() + " to " + (plan.firstSeed() + summary.runs() - 1) + ".",
                plan.factors().drawn().isEmpty()
                        ? "No assumption was drawn: all are as they stand."
                        : plan.factors().drawn().size() + " assumptions were drawn once for each run ("
                                + plan.design().name() + ").");
    }

    /** Shares that are neither none nor all first, the evenest of them before the others; then numbers that vary. */
    private List<EnsemblePage.Outcome> outcomes() {
        Stream<OutcomeSummary> shares = summary.outcomes().stream()
                .filter(o -> o.indicator().scale() == Indicator.Scale.SHARE)
                .filter(o -> o.count() > 0 && o.count() < o.runs())
                .sorted(Comparator.comparingDouble((OutcomeSummary o) -> Math.abs(o.estimate() - 0.5)))
                .limit(MOST_SHARES);
        Stream<OutcomeSummary> numbers = summary.outcomes().stream()
                .filter(o -> o.indicator().scale() != Indicator.Scale.SHARE)
                .filter(o -> !o.indicator().id().matches("(first-)?handovers?/.*"))
                .filter(o -> o.spread().least() < o.spread().most())
                .limit(MOST_NUMBERS);
        return Stream.concat(shares, numbers).map(SummaryPage::outcome).toList();
    }

    private static EnsemblePage.Outcome outcome(OutcomeSummary outcome) {
        boolean isShare = outcome.indicator().scale() == Indicator.Scale.SHARE;
        Spread spread = outcome.spread();
        return new EnsemblePage.Outcome(
                outcome.indicator().title(),
                Figures.unit(outcome.indicator().scale()),
                isShare,
                isShare
                        ? new Interval(
                                outcome.estimate(),
                                outcome.interval().low(),
                                outcome.interval().high())
                        : mean(outcome),
                isShare
                        ? null
                        : new FanChart.Fan(spread.p5(), spread.p25(), spread.median(), spread.p75(), spread.p95()),
                List.of());
    }

    /** Of a day too, which counts as the day after the last where it never came. */
    private static Interval mean(OutcomeSummary outcome) {
        var interval =
                org.armistice.experiments.summary.Interval.ofMean(outcome.mean(), outcome.deviation(), outcome.runs());
        return new Interval(outcome.mean(), interval.low(), interval.high());
    }

    /** Those that change hands in some run, the most contested first. */
    private List<EnsemblePage.PlaceShares> places() {
        Map<String, Map<String, Holding>> byPlace = new TreeMap<>();
        summary.holdings()
                .forEach(h -> byPlace.computeIfAbsent(h.place(), p -> new LinkedHashMap<>())
                        .put(h.holder(), h));
        return byPlace.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .sorted(Comparator.comparingLong(
                        (Map.Entry<String, Map<String, Holding>> e) -> uncontested(e.getValue())))
                .limit(MOST_PLACES)
                .map(e -> new EnsemblePage.PlaceShares(
                        start.find(e.getKey()).map(f -> f.getName()).orElse(e.getKey()), shares(e.getValue())))
                .toList();
    }

    /** In how many runs it is held by the one that holds it in most, on the last day. */
    private long uncontested(Map<String, Holding> holders) {
        int last = plan.ensemble().days() - 1;
        return holders.values().stream().mapToLong(h -> h.runs()[last]).max().orElse(0);
    }

    private List<List<Double>> shares(Map<String, Holding> holders) {
        List<List<Double>> shares = new ArrayList<>();
        Stream.concat(factions.stream().map(Faction::getId), Stream.of("")).forEach(faction -> {
            Holding holding = holders.get(faction);
            shares.add(IntStream.range(0, plan.ensemble().days())
                    .mapToObj(day -> holding == null || summary.finished() == 0
                            ? 0.0
                            : holding.runs()[day] / (double) summary.finished())
                    .toList());
        });
        return shares;
    }

    /** Of the conflict as a whole, and of its parties. */
    private List<EnsemblePage.Figure> figures() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", "");
        factions.stream().filter(f -> f.getRole() == Role.PARTY).forEach(f -> names.put(f.getId(), f.getName() + ": "));
        return summary.bands().stream()
                .filter(b -> names.containsKey(b.faction()) && varies(b))
                .map(b -> new EnsemblePage.Figure(
                        names.get(b.faction()) + b.figure().replace('_', ' '), unit(b.figure()), fans(b)))
                .toList();
    }

    private static boolean varies(Band band) {
        return DoubleStream.of(band.quantiles()[4]).anyMatch(v -> !Double.isNaN(v))
                && !Arrays.equals(band.quantiles()[0], band.quantiles()[4]);
    }

    private static String unit(String figure) {
        return switch (figure) {
            case "places_held", "fighting_places" -> "places";
            case "ceasefires" -> "ceasefires";
            case "days_of_fuel", "days_of_ammunition" -> "days";
            default -> "people";
        };
    }

    private static List<FanChart.Fan> fans(Band band) {
        double[][] q = band.quantiles();
        return IntStream.range(0, q[0].length)
                .mapToObj(day -> new FanChart.Fan(q[0][day], q[1][day], q[2][day], q[3][day], q[4][day]))
                .toList();
    }

    private EnsemblePage.NamedRun named(NotableRun run) {
        Indicator indicator =
                summary.find(run.outcome()).map(OutcomeSummary::indicator).orElse(null);
        List<String> command = new ArrayList<>(List.of("armistice", "run"));
        command.addAll(words);
        command.addAll(List.of("--from-ensemble", "THIS-FOLDER", "--seed", String.valueOf(run.seed())));
        return new EnsemblePage.NamedRun(
                run.what(),
                indicator == null ? "nearest to all medians" : indicator.title(),
                indicator == null
                        ? String.format(Locale.ROOT, "%.2f", run.value())
                        : Figures.ofOneRun(run.value(), indicator.scale()),
                run.seed(),
                Words.of(command));
    }

    private static EnsemblePage.Varied varied(Factor factor) {
        String distribution =
                factor.distribution() == null ? "" : factor.distribution().text(factor.unit());
        return new EnsemblePage.Varied(
                factor.path(),
                distribution,
                factor.grounds(),
                String.valueOf(factor.grade()).strip());
    }
}
