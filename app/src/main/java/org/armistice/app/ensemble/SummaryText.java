package org.armistice.app.ensemble;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.app.page.Numbers;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.summary.Band;
import org.armistice.experiments.summary.Holding;
import org.armistice.experiments.summary.Interval;
import org.armistice.experiments.summary.NotableRun;
import org.armistice.experiments.summary.OutcomeSummary;
import org.armistice.experiments.summary.Summary;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.simulator.outcome.Indicator.Scale;

/** Tells a summary in words and tables. */
final class SummaryText {
    private static final int MOST_PLACES = 12;

    private final Terminal terminal;
    private final Plan plan;
    private final Summary summary;
    private final Path folder;
    private final List<String> scenario;
    private final Map<String, String> names = new HashMap<>();

    /** @param scenario the words that choose it on a command line */
    SummaryText(Terminal terminal, Plan plan, Summary summary, Path folder, List<String> scenario) {
        this.terminal = terminal;
        this.plan = plan;
        this.summary = summary;
        this.folder = folder;
        this.scenario = scenario;
        var world = plan.prepared().scenario().createWorld();
        world.list(Place.TYPE).forEach(p -> names.put(p.getId(), p.getName()));
        world.list(Faction.TYPE).forEach(f -> names.put(f.getId(), f.getName()));
    }

    void tell() {
        head();
        failures();
        if (summary.finished() > 0) {
            outcomes();
            places();
            holders();
            stocks();
            notable();
        }
        terminal.line();
        terminal.line(Phrase.of("The runs are kept in " + folder + "."));
        terminal.line(Phrase.of("To ask them: ")
                .add(
                        Words.of(List.of("armistice", "query", folder.toString()))
                                + " \"SELECT way, count(*) FROM handovers GROUP BY way\"",
                        Style.BOLD));
    }

    private void head() {
        int drawn = plan.factors().drawn().size();
        terminal.line(Phrase.of(plan.prepared().scenario().title(), Style.BOLD));
        terminal.line(Phrase.of(count(summary.runs()) + " runs of "
                + Numbers.counted(plan.ensemble().days(), "day") + ", seeds "
                + plan.ensemble().seed(1) + " to " + plan.ensemble().seed((int) summary.runs()) + "; "
                + (drawn == 0 ? "no assumption is drawn" : drawn + " assumptions are drawn (" + plan.design() + ")")
                + "."));
        terminal.line(Phrase.of(
                "Shares are shares of these runs, not probabilities. Intervals are of 95 %: of shares after Wilson, of means"
                        + " after Student. They say how far chance may have moved a number in "
                        + count(summary.finished())
                        + " runs, and nothing of how right the model is.",
                Style.FAINT));
    }

    private void failures() {
        if (summary.failed() > 0) {
            terminal.line();
            terminal.line(Phrase.of(
                    count(summary.failed()) + " runs failed and are left out below; the first:", Style.ERROR));
            summary.failures().forEach(f -> terminal.line(Phrase.of("  seed " + f.seed() + ": " + f.error()), 4));
        }
    }

    private void section(String title, Table table) {
        terminal.line();
        terminal.line(Phrase.of(title, Style.BOLD));
        table.lines().forEach(terminal::raw);
    }

    private void outcomes() {
        Table shares = new Table("lrrrrr", "", "share of runs", "95 %", "first quarter", "half", "three quarters");
        Table means = new Table("lrrrrr", "", "mean", "95 %", "5 %", "median", "95 %");
        List<String> zero = new ArrayList<>();
        for (OutcomeSummary outcome : summary.outcomes()) {
            if (isOfAPlace(outcome)) {
                continue;
            }
            if (outcome.spread().least() == 0 && outcome.spread().most() == 0) {
                zero.add(outcome.indicator().title());
                continue;
            }
            var spread = outcome.spread();
            Phrase title = Phrase.of(outcome.indicator().title());
            if (outcome.indicator().scale() == Scale.DAY) {
                shares.row(
                        title,
                        Phrase.of(percent(outcome.estimate())),
                        Phrase.of(percents(outcome.interval())),
                        day(spread.p25()),
                        day(spread.median()),
                        day(spread.p75()));
            } else {
                means.row(
                        title,
                        Phrase.of(number(outcome.mean())),
                        Phrase.of(numbers(outcome.interval())),
                        Phrase.of(number(spread.p5())),
                        Phrase.of(number(spread.median())),
                        Phrase.of(number(spread.p95())));
            }
        }
        section(
                "Days: in what share of runs they come, and by when in a quarter, half, three quarters of all runs",
                shares);
        section("Numbers", means);
        if (!zero.isEmpty()) {
            terminal.line(Phrase.of("  Zero in all runs: " + String.join("; ", zero) + ".", Style.FAINT), 4);
        }
    }

    private static boolean isOfAPlace(OutcomeSummary outcome) {
        String id = outcome.indicator().id();
        return id.startsWith("holder/") || id.startsWith("handovers/") || id.startsWith("first-handover/");
    }

    private Phrase day(double day) {
        return day > plan.ensemble().days() ? Phrase.of("later", Style.FAINT) : Phrase.of("day " + Math.round(day));
    }

    /** Places that changed hands in some run, most often first. */
    private List<OutcomeSummary> moved() {
        return summary.outcomes().stream()
                .filter(o -> o.indicator().id().startsWith("first-handover/") && o.count() > 0)
                .sorted(Comparator.comparing((OutcomeSummary o) -> -o.count())
                        .thenComparing(o -> o.indicator().id()))
                .toList();
    }

    private static String place(OutcomeSummary outcome) {
        return outcome.indicator().id().substring("first-handover/".length());
    }

    private void places() {
        List<OutcomeSummary> moved = moved();
        Table table = new Table("lrrrr", "", "share of runs", "95 %", "earliest", "half by");
        moved.stream()
                .limit(MOST_PLACES)
                .forEach(o -> table.row(
                        Phrase.of(name(place(o))),
                        Phrase.of(percent(o.estimate())),
                        Phrase.of(percents(o.interval())),
                        day(o.spread().least()),
                        day(o.spread().median())));
        section(
                "Places that change hands in some run: " + moved.size()
                        + (moved.size() > MOST_PLACES ? ", of which " + MOST_PLACES : ""),
                table);
        if (!summary.ways().isEmpty()) {
            long all =
                    summary.ways().values().stream().mapToLong(Long::longValue).sum();
            StringBuilder ways = new StringBuilder("  How: ");
            new TreeMap<>(summary.ways())
                    .forEach((way, times) -> ways.append(way)
                            .append(' ')
                            .append(percent(times / (double) all))
                            .append("  "));
            terminal.line(Phrase.of(ways + "of " + count(all) + " changes of hands"), 4);
        }
    }

    private void holders() {
        List<Integer> days = new ArrayList<>();
        int last = plan.ensemble().days();
        int step = Math.max(1, (last + 5) / 6);
        for (int day = 1; day < last; day += step) {
            days.add(day);
        }
        days.add(last);
        List<String> heads = new ArrayList<>(List.of("", "held by"));
        days.forEach(day -> heads.add("day " + day));
        heads.add("95 % at the end");
        Table table = new Table("ll" + "r".repeat(heads.size() - 2), heads.toArray(String[]::new));
        List<String> moved =
                moved().stream().limit(MOST_PLACES).map(SummaryText::place).toList();
        for (String place : moved) {
            boolean first = true;
            for (Holding holding : summary.holdings()) {
                if (holding.place().equals(place)) {
                    List<Phrase> cells = new ArrayList<>(List.of(
                            Phrase.of(first ? name(place) : ""),
                            Phrase.of(holding.holder().isEmpty() ? "nobody" : name(holding.holder()))));
                    days.forEach(day ->
                            cells.add(Phrase.of(percent(holding.runs()[day - 1] / (double) summary.finished()))));
                    cells.add(Phrase.of(percents(Interval.ofShare(holding.runs()[last - 1], summary.finished()))));
                    table.row(cells.toArray(Phrase[]::new));
                    first = false;
                }
            }
        }
        section("Who holds them in the evening, in shares of runs", table);
    }

    private void stocks() {
        Table table = new Table("llrrrr", "", "at the end", "mean", "5 %", "median", "95 %");
        int last = plan.ensemble().days() - 1;
        for (Band band : summary.bands()) {
            boolean isStock =
                    band.figure().equals("days_of_fuel") || band.figure().equals("days_of_ammunition");
            if (isStock && !Double.isNaN(band.mean()[last])) {
                table.row(
                        Phrase.of(name(band.faction())),
                        Phrase.of(band.figure().replace('_', ' ')),
                        Phrase.of(number(band.mean()[last])),
                        Phrase.of(number(band.quantiles()[0][last])),
                        Phrase.of(number(band.quantiles()[2][last])),
                        Phrase.of(number(band.quantiles()[4][last])));
            }
        }
        if (table.lines().size() > 1) {
            section("Stocks of forces", table);
        }
    }

    private void notable() {
        Table table = new Table("lrrl", "run", "of it", "seed", "");
        String by = "";
        // One run is often several: the least and the median, where half of the runs have none.
        Map<Map.Entry<String, Long>, List<NotableRun>> grouped = new LinkedHashMap<>();
        for (NotableRun run : summary.notable()) {
            by = run.outcome().isEmpty() ? by : run.outcome();
            grouped.computeIfAbsent(Map.entry(run.outcome(), run.seed()), key -> new ArrayList<>())
                    .add(run);
        }
        for (List<NotableRun> same : grouped.values()) {
            NotableRun run = same.get(0);
            table.row(
                    Phrase.of(same.stream().map(NotableRun::what).collect(Collectors.joining(", "))),
                    Phrase.of(run.outcome().isEmpty() ? "" : number(run.value())),
                    Phrase.of(String.valueOf(run.seed())),
                    Phrase.of(replay(run.seed()), Style.FAINT));
        }
        String title = summary.find(by).map(o -> o.indicator().title()).orElse(by);
        section("Runs to look at: nearest to all medians, then by " + title, table);
    }

    private String replay(long seed) {
        List<String> words = new ArrayList<>(List.of("armistice", "run"));
        words.addAll(scenario);
        words.addAll(List.of("--from-ensemble", folder.toString(), "--seed", String.valueOf(seed)));
        return Words.of(words);
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String percents(Interval interval) {
        return String.format(Locale.ROOT, "%.1f .. %.1f %%", 100 * interval.low(), 100 * interval.high());
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String numbers(Interval interval) {
        return number(interval.low()) + " .. " + number(interval.high());
    }
}
