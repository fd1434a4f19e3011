package org.armistice.app.hindcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.app.hindcast.Differences.Difference;
import org.armistice.app.page.Numbers;
import org.armistice.experiments.hindcast.EpisodeScore;
import org.armistice.experiments.hindcast.Score;
import org.armistice.experiments.hindcast.Score.Key;
import org.armistice.experiments.hindcast.Score.Measure;
import org.armistice.experiments.hindcast.Score.Observable;
import org.armistice.experiments.hindcast.Scorecard;
import org.armistice.experiments.hindcast.Subset;
import org.armistice.experiments.hindcast.score.LogScore;
import org.armistice.experiments.hindcast.score.ReliabilityTable;

/** A report in Markdown, which reads well on a terminal too. What it leaves out for room is in the tables. */
final class ReportText {
    private final Report report;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        ReportText writer = new ReportText(report);
        writer.head();
        writer.forcing();
        writer.grounds();
        writer.scores();
        writer.differences();
        writer.ablations();
        writer.episodes();
        writer.calibration();
        return writer.text.toString();
    }

    private void head() {
        line("## " + report.observed().title() + ": " + report.scenario().id() + " set against what was observed");
        line("");
        line(report.runs() + " runs of "
                + Numbers.counted(report.hindcast().agenda().days(), "day") + ", seeds 1 to " + report.runs()
                + "; "
                + (report.drawn() == 0 ? "assumptions fixed." : report.drawn() + " assumptions drawn once a run."));
        if (!report.early().isEmpty()) {
            line(report.early());
        }
        line("Less is better, save for shares of observations within an interval. Log scores know no probability below "
                + LogScore.FLOOR + ". Places weigh 1, 0.5 or 0 as confidence is high, medium or low.");
        line("Places with a road to another side on the first day: "
                + report.hindcast().inContact().size() + " of "
                + report.hindcast().agenda().places().size() + ".");
        if (!report.notScored().isEmpty()) {
            line("Not scored: " + String.join("; ", report.notScored()) + ".");
        }
        if (!report.failures().isEmpty()) {
            line("Runs that failed, left out everywhere: "
                    + report.failures().entrySet().stream()
                            .map(f -> "seed " + f.getKey() + " (" + f.getValue() + ")")
                            .collect(Collectors.joining("; ")));
        }
        line("Scenario " + report.scenario().hash());
        line("Observed " + report.observed().hash());
        line("");
    }

    private void forcing() {
        line("### Told from outside");
        line("");
        if (report.told().isEmpty()) {
            line("Nothing.");
        } else {
            row("date", "what", "source");
            rule(3);
            report.told().forEach(told -> row(told.on().toString(), told.words(), told.source()));
        }
        line("");
    }

    private void grounds() {
        line("### What the baselines rest on");
        line("");
        row("", "value");
        rule(2);
        report.base().grounds().forEach(g -> row(g.title(), number(g.value())));
        line("");
    }

    /** Who holds what in all ways of counting; the rest as it is. */
    private void scores() {
        List<Scorecard> baselines = report.base().cards();
        for (Observable observable : Observable.values()) {
            List<Scorecard> columns =
                    baselines.stream().filter(c -> has(c, observable)).toList();
            List<Key> keys = report.ways().isEmpty()
                    ? List.of()
                    : report.ways().get(0).card().scores().stream()
                            .map(Score::key)
                            .filter(k -> k.observable() == observable && isShown(k))
                            .toList();
            if (keys.isEmpty()) {
                continue;
            }
            line("### " + observable.id() + ": " + observable.title());
            line("");
            List<String> head = new ArrayList<>(List.of("", "when", ""));
            models().forEach(w -> head.add(w.title()));
            columns.forEach(c -> head.add(c.forecast()));
            row(head.toArray(String[]::new));
            rule(head.size());
            for (Key key : keys) {
                List<String> cells = new ArrayList<>(
                        List.of(key.subset(), key.when(), key.measure().word()));
                models().forEach(w -> cells.add(
                        w.card().find(key).map(ReportText::withInterval).orElse("")));
                columns.forEach(
                        c -> cells.add(c.find(key).map(s -> number(s.value())).orElse("")));
                row(cells.toArray(String[]::new));
            }
            line("");
        }
    }

    private static boolean has(Scorecard card, Observable observable) {
        return card.scores().stream().anyMatch(s -> s.key().observable() == observable);
    }

    /** The ways in which nothing is left out. */
    private List<Way> models() {
        return report.ways().stream().filter(w -> w.without().isEmpty()).toList();
    }

    /** All places on every date; other ways of counting for the last date and for all. */
    private boolean isShown(Key key) {
        List<LocalDate> dates = report.observed().checkpoints(report.scenario().firstDay());
        return key.subset().equals(Subset.ALL.title())
                || key.subset().equals("all")
                || key.when().equals(Score.ALL_DATES)
                || key.when()
                        .equals(
                                dates.isEmpty()
                                        ? ""
                                        : dates.get(dates.size() - 1).toString());
    }

    /** All places and all dates alone, or the one date there is. */
    private static boolean isHeadline(Key key, List<Score> of) {
        boolean whole = key.subset().equals(Subset.ALL.title()) || key.subset().equals("all");
        boolean several = of.stream()
                .anyMatch(s -> s.key().observable() == key.observable()
                        && s.key().measure() == key.measure()
                        && s.key().when().equals(Score.ALL_DATES));
        return whole
                && key.measure() != Measure.COVERAGE_50
                && key.measure() != Measure.COVERAGE_90
                && (!several || key.when().equals(Score.ALL_DATES));
    }

    private void differences() {
        line("### Against the baselines");
        line("");
        line(
                "Score of the model less that of the baseline, with the 95 % interval over runs drawn from the runs. The interval "
                        + "says how far the number of runs matters, and nothing of how few the observations are; a question mark "
                        + "stands where it holds zero.");
        line("");
        for (Way way : models()) {
            List<Difference> shown = Differences.of(report, way).stream()
                    .filter(d -> isHeadline(d.key(), way.card().scores()))
                    .toList();
            Map<Boolean, List<Difference>> parts = shown.stream()
                    .collect(Collectors.partitioningBy(
                            d -> d.key().observable().ordinal() <= Observable.HELD.ordinal()));
            matrix(way.title(), parts.getOrDefault(true, List.of()));
            rows(way.title(), parts.getOrDefault(false, List.of()));
        }
    }

    /** A row for each score, a column for each baseline. */
    private void matrix(String title, List<Difference> differences) {
        List<String> against =
                differences.stream().map(Difference::against).distinct().toList();
        List<Key> keys = differences.stream().map(Difference::key).distinct().toList();
        if (keys.isEmpty()) {
            return;
        }
        List<String> head = new ArrayList<>(List.of(title, ""));
        head.addAll(against);
        row(head.toArray(String[]::new));
        rule(head.size());
        for (Key key : keys) {
            List<String> cells =
                    new ArrayList<>(List.of(named(key), key.measure().word()));
            for (String name : against) {
                cells.add(differences.stream()
                        .filter(d -> d.key().equals(key) && d.against().equals(name))
                        .findFirst()
                        .map(ReportText::signed)
                        .orElse(""));
            }
            row(cells.toArray(String[]::new));
        }
        line("");
    }

    private void rows(String title, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        row(title, "", "against", "difference");
        rule(4);
        differences.forEach(d -> row(named(d.key()), d.key().measure().word(), d.against(), signed(d)));
        line("");
    }

    private static String named(Key key) {
        boolean several = key.when().equals(Score.ALL_DATES);
        return key.observable().id() + " " + key.observable().title() + (several ? "" : ", " + key.when());
    }

    private void ablations() {
        if (report.ways().stream().allMatch(w -> w.without().isEmpty())) {
            return;
        }
        line("### Left out, one by one");
        line("");
        line("The same seeds without a rulebook, less the whole model: above zero, the model is better with it.");
        line("");
        for (Way whole : models()) {
            List<Difference> shown = new ArrayList<>();
            for (Way way : report.ways()) {
                if (way.forced() == whole.forced() && !way.without().isEmpty()) {
                    Differences.of(report, way).stream()
                            .filter(d -> d.against().equals(whole.title())
                                    && isHeadline(d.key(), way.card().scores()))
                            .map(d -> new Difference(way.title(), d.key(), d.difference(), d.interval()))
                            .forEach(shown::add);
                }
            }
            matrix(whole.title(), shown);
        }
    }

    private void episodes() {
        if (report.observed().episodes().isEmpty()) {
            return;
        }
        line("### Episodes");
        line("");
        line(
                "How many places of an episode were expected to be held at its end as was observed, and the chance of all and of any.");
        line("");
        row("episode", "until", "places", "forecast", "expected", "all", "any");
        rule(7);
        for (int i = 0; i < report.observed().episodes().size(); i++) {
            for (Way way : report.ways()) {
                episode(way.title(), way.card().episodes().get(i));
            }
            for (Scorecard baseline : report.base().cards()) {
                if (!baseline.episodes().isEmpty()) {
                    episode(baseline.forecast(), baseline.episodes().get(i));
                }
            }
        }
        line("");
    }

    private void episode(String forecast, EpisodeScore score) {
        row(
                score.episode().title(),
                score.episode().until().toString(),
                Integer.toString(score.episode().places().size()),
                forecast,
                number(score.expected()),
                number(score.all()),
                number(score.any()));
    }

    private void calibration() {
        line("### Calibration");
        line("");
        line("Of places that were given a chance to change, how many did.");
        line("");
        row("forecast", "chance", "forecasts", "mean", "changed");
        rule(5);
        for (Way way : models()) {
            for (ReliabilityTable.Row r : way.card().reliability()) {
                row(
                        way.title(),
                        percent(r.from()) + " to " + percent(r.to()),
                        Integer.toString(r.forecasts()),
                        percent(r.mean()),
                        percent(r.observed()));
            }
        }
        line("");
        line("Into which tenth of the runs observations fell (numbers of changes, deaths, displaced):");
        line("");
        row("forecast", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        rule(11);
        for (Way way : models()) {
            List<String> cells = new ArrayList<>(List.of(way.title()));
            for (double rank : way.card().ranks()) {
                cells.add(String.format(Locale.ROOT, "%.1f", rank));
            }
            row(cells.toArray(String[]::new));
        }
        line("");
    }

    private static String withInterval(Score score) {
        return number(score.value())
                + score.interval()
                        .map(i -> " (" + number(i.low()) + " to " + number(i.high()) + ")")
                        .orElse("");
    }

    private static String signed(Difference d) {
        return (d.difference() > 0 ? "+" : "") + number(d.difference()) + " ("
                + number(d.interval().low()) + " to " + number(d.interval().high()) + ")"
                + (d.interval().isClear() ? "" : " ?");
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, value == Math.rint(value) || size >= 1000 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private void row(String... cells) {
        line("| " + Arrays.stream(cells).map(ReportText::cell).collect(Collectors.joining(" | ")) + " |");
    }

    /** Names and sources are a user's own: a bar or a line's end in them must not make another cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", " ");
    }

    private void rule(int columns) {
        line("|" + "---|".repeat(columns));
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
