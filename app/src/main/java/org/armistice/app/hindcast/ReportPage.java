package org.armistice.app.hindcast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.app.chart.Histogram;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.Reliability;
import org.armistice.app.report.HindcastPage;
import org.armistice.experiments.hindcast.EpisodeScore;
import org.armistice.experiments.hindcast.Score;
import org.armistice.experiments.hindcast.Scorecard;

/** A report as a page with pictures. */
final class ReportPage {
    private final Report report;
    /** The model as it stands: with the forcing if there is one. */
    private final Way model;

    ReportPage(Report report) {
        this.report = report;
        this.model = report.ways().get(0);
    }

    String html() {
        return new HindcastPage(
                        report.scenario().title(),
                        report.observed().title(),
                        report.runs(),
                        verdict(),
                        forcing(),
                        scores(),
                        ablations(),
                        model.card().reliability().stream()
                                .map(r -> new Reliability.Bin(r.mean(), r.observed(), r.forecasts()))
                                .toList(),
                        ranks(),
                        model.card().episodes().stream().map(this::episode).toList(),
                        how())
                .html();
    }

    /** For each baseline, at how many scores the model is clearly better; dates that are summed up do not count twice. */
    private List<String> verdict() {
        List<String> verdict = new ArrayList<>();
        for (Scorecard baseline : report.base().cards()) {
            List<Differences.Difference> differences = Differences.of(report, model).stream()
                    .filter(d -> d.against().equals(baseline.forecast()))
                    .filter(d -> isLoss(d.key()) && !isPartOfAll(d.key()))
                    .toList();
            if (!differences.isEmpty()) {
                long better = differences.stream()
                        .filter(d -> d.interval().high() < 0)
                        .count();
                long worse =
                        differences.stream().filter(d -> d.interval().low() > 0).count();
                verdict.add("Against " + baseline.forecast() + ": clearly better at " + better + " of "
                        + differences.size() + " scores, clearly worse at " + worse + ".");
            }
        }
        return verdict;
    }

    /** Of coverage more is not worse. */
    private static boolean isLoss(Score.Key key) {
        return key.measure() != Score.Measure.COVERAGE_50 && key.measure() != Score.Measure.COVERAGE_90;
    }

    private List<String> forcing() {
        return report.told().stream()
                .map(told -> told.on() + ": " + told.words() + " (" + told.source() + ")")
                .toList();
    }

    private List<HindcastPage.Score> scores() {
        Map<Score.Key, List<HindcastPage.Entry>> byKey = new LinkedHashMap<>();
        model.card().scores().stream()
                .filter(s -> isLoss(s.key()) && !isPartOfAll(s.key()))
                .forEach(s -> byKey.put(s.key(), entries(s.key())));
        return byKey.entrySet().stream()
                .map(e -> new HindcastPage.Score(
                        e.getKey().observable().id(),
                        e.getKey().observable().title() + ", " + e.getKey().subset() + ", "
                                + e.getKey().when(),
                        e.getKey().measure().word(),
                        e.getKey().observable() == Score.Observable.DISPLACED
                                || e.getKey().observable() == Score.Observable.FIGHTING,
                        e.getValue()))
                .toList();
    }

    /** A single date of something that is scored over all dates too; the tables beside the page have it. */
    private boolean isPartOfAll(Score.Key key) {
        return !key.when().equals(Score.ALL_DATES)
                && model.card()
                        .find(new Score.Key(key.observable(), key.subset(), Score.ALL_DATES, key.measure()))
                        .isPresent();
    }

    private List<HindcastPage.Entry> entries(Score.Key key) {
        Stream<HindcastPage.Entry> own = Stream.of(new HindcastPage.Entry(
                "model", true, interval(report.model(true), key), interval(report.model(false), key)));
        Stream<HindcastPage.Entry> others = report.base().cards().stream()
                .filter(c -> c.find(key).isPresent())
                .map(c -> new HindcastPage.Entry(
                        c.forecast(),
                        false,
                        Interval.exactly(c.find(key).map(Score::value).orElse(Double.NaN)),
                        Interval.exactly(Double.NaN)));
        return Stream.concat(own, others).toList();
    }

    private static Interval interval(Optional<Way> way, Score.Key key) {
        return way.flatMap(w -> w.card().find(key))
                .map(s -> s.interval()
                        .map(i -> new Interval(s.value(), i.low(), i.high()))
                        .orElse(Interval.exactly(s.value())))
                .orElse(Interval.exactly(Double.NaN));
    }

    private List<HindcastPage.Ablation> ablations() {
        List<HindcastPage.Ablation> ablations = new ArrayList<>();
        for (Way way : report.ways()) {
            Optional<Way> whole = report.model(way.forced());
            if (!way.without().isEmpty() && whole.isPresent()) {
                for (Score score : way.card().scores()) {
                    if (isLoss(score.key()) && !isPartOfAll(score.key())) {
                        whole.get()
                                .card()
                                .find(score.key())
                                .ifPresent(s -> ablations.add(new HindcastPage.Ablation(
                                        way.without() + (way.forced() ? ", forcing given" : ""),
                                        score.key().observable().title() + ", "
                                                + score.key().subset() + " ("
                                                + score.key().measure().word() + ")",
                                        s.value(),
                                        score.value())));
                    }
                }
            }
        }
        return ablations;
    }

    private List<Histogram.Bar> ranks() {
        double[] ranks = model.card().ranks();
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> new Histogram.Bar(String.valueOf(i + 1), Math.round(ranks[i])))
                .toList();
    }

    private HindcastPage.Episode episode(EpisodeScore score) {
        double best = report.base().cards().stream()
                .flatMap(c -> c.episodes().stream())
                .filter(e -> e.episode().id().equals(score.episode().id()))
                .mapToDouble(EpisodeScore::all)
                .max()
                .orElse(Double.NaN);
        return new HindcastPage.Episode(
                score.episode().title(),
                "until " + score.episode().until() + ": "
                        + String.join(", ", score.episode().places()),
                score.all(),
                best);
    }

    private List<String> how() {
        List<String> how = new ArrayList<>();
        how.add(report.runs() + " runs of each way, seeds 1 to " + report.runs() + "; " + report.drawn()
                + " assumptions were drawn for each run.");
        if (!report.early().isEmpty()) {
            how.add(report.early());
        }
        how.add("Scenario " + report.scenario().hash() + ", observations "
                + report.observed().hash() + ".");
        report.notScored().forEach(n -> how.add("Not scored: " + n + "."));
        return how;
    }
}
